import type { ReactElement } from 'react';
import type { PlanDialModel } from '../model/plan-dial.ts';
import { textWidth } from '../model/text-width.ts';

const band = 0.21;

/** Height in px of a dial of this width and model: the arc, and one line of text for each mark. */
export function dialHeight(model: PlanDialModel, width: number): number {
  const { radius, foot } = measures(model, width);
  return Math.ceil(radius + 14 + foot + 24 * lines(model, width).length + 8);
}

/** Radius and the room under the arc's feet; a share past the stop goes below them. */
function measures(model: PlanDialModel, width: number): { readonly radius: number; readonly foot: number } {
  const radius = Math.min(190, (width - 24) / 2);
  const past = model.arcMax === 1 && model.value !== undefined && model.value.share > 1;
  return { radius, foot: 18 + (past ? Math.sin((Math.min(1.2, model.value?.share ?? 1) - 1) * Math.PI) * radius : 0) };
}

interface Line {
  readonly mark: 'stop' | 'pace' | 'prior' | 'none';
  readonly text: string;
}

function lines(model: PlanDialModel, width: number): readonly Line[] {
  if (model.value === undefined) return wrap(model.sentence, width).map((text) => ({ mark: 'none', text }));
  return [
    { mark: 'stop', text: model.scaleText === undefined ? model.stopText : `${model.stopText} (${model.scaleText})` },
    ...(model.pace === undefined ? [] : [{ mark: 'pace' as const, text: model.pace.label }]),
    model.prior === undefined ? { mark: 'none' as const, text: model.priorUnknown } : { mark: 'prior' as const, text: model.prior.label },
  ];
}

function wrap(text: string, room: number): readonly string[] {
  const found: string[] = [];
  for (const word of text.split(' ')) {
    const last = found.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, 13) <= room) found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  return found;
}

/**
 * The dial at a numeric width in px, `dialHeight` high: share of plan as an arc, the plan as its end stop, pace (dashed) and last year (grey triangle) as ticks;
 * past the stop the arc is striped; without a plan the track is empty, dashed and hatched. `id` must be unique on the page.
 */
export function PlanDial({ id, model, width }: { readonly id: string; readonly model: PlanDialModel; readonly width: number }): ReactElement {
  const height = dialHeight(model, width);
  const { radius, foot } = measures(model, width);
  const thick = radius * band;
  const middle = { x: width / 2, y: radius + 12 };
  const at = (share: number, distance: number): string => {
    const angle = Math.PI * (1 - share / model.arcMax);
    return `${round(middle.x + Math.cos(angle) * distance)} ${round(middle.y - Math.sin(angle) * distance)}`;
  };
  const inner = radius - thick;
  const arc = (from: number, to: number): string => {
    const large = (to - from) / model.arcMax > 1 ? 1 : 0;
    return `M${at(from, radius)}A${round(radius)} ${round(radius)} 0 ${large} 1 ${at(to, radius)}L${at(to, inner)}A${round(inner)} ${round(inner)} 0 ${large} 0 ${at(from, inner)}Z`;
  };
  const tick = (share: number, out: number, into: number): string => `M${at(share, radius + out)}L${at(share, inner - into)}`;
  const { value, pace, prior } = model;
  const size = Math.min(42, radius * 0.27);
  return (
    <svg className="td-gauge" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img">
      <title>{model.name}</title>
      <desc>{model.sentence}</desc>
      <defs>
        <pattern id={`${id}-none`} width={8} height={8} patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line className="td-hatch-none" x1={0} x2={0} y1={0} y2={8} /></pattern>
        <pattern id={`${id}-gap`} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect className="td-hatch-paper" width={6} height={6} /><line className="td-hatch-gap" x1={0} x2={0} y1={0} y2={6} /></pattern>
        <pattern id={`${id}-over`} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect className="td-fill" width={6} height={6} /><line className="td-hatch-over" x1={0} x2={0} y1={0} y2={6} /></pattern>
      </defs>
      {value === undefined ? <path className="td-gauge-none" d={arc(0, 1)} fill={`url(#${id}-none)`} /> : <path className="td-track" d={arc(0, model.arcMax)} />}
      {value === undefined || value.share <= 0 ? null : <path className="td-fill" d={arc(0, Math.min(value.share, 1))} />}
      {value === undefined || value.share <= 1 ? null : <path d={arc(1, value.share)} fill={`url(#${id}-over)`} />}
      {value === undefined || !model.short || pace === undefined ? null : <path className="td-gap-box" d={arc(Math.max(0, value.share), pace.share)} fill={`url(#${id}-gap)`} />}
      {value?.bound !== 'at-least' ? null : <path className="td-open" d={`M${at(value.share + 0.015 * model.arcMax, radius - thick * 0.25)}L${at(value.share + 0.045 * model.arcMax, radius - thick * 0.5)}L${at(value.share + 0.015 * model.arcMax, radius - thick * 0.75)}`} />}
      {prior === undefined || prior.share > model.arcMax * farthest ? null : <path className="td-prior-foot" d={`M${at(prior.share, inner)}L${at(prior.share - 0.018 * model.arcMax, inner - 11)}L${at(prior.share + 0.018 * model.arcMax, inner - 11)}Z`} />}
      {pace === undefined ? null : <g><path className="td-pace-under" d={tick(pace.share, 0, 0)} /><path className="td-pace-line" d={tick(pace.share, 6, 4)} /></g>}
      {value === undefined ? null : <path className="td-post" d={tick(1, 8, 5)} />}
      <text className="td-dial-value" x={middle.x} y={middle.y - (model.statusText === undefined ? 18 : 36)} textAnchor="middle" fontSize={round(value === undefined ? size * 0.62 : value.bound === 'none' ? size : size * 0.6)}>{value === undefined ? '–' : value.text}</text>
      {value === undefined ? null : <text className="td-tick" x={middle.x} y={middle.y - (model.statusText === undefined ? 0 : 17)} textAnchor="middle">{model.ofPlan}</text>}
      {model.statusText === undefined ? null : <text className={model.behind ? 'td-dial-status td-short' : 'td-dial-status td-latest'} x={middle.x} y={middle.y + 1} textAnchor="middle">{model.statusText}</text>}
      {lines(model, width).map(({ mark, text }, index) => {
        const y = middle.y + foot + 16 + index * 24;
        const left = Math.max(0, middle.x - radius);
        return (
          <g key={text}>
            {mark === 'stop' ? <path className="td-post" d={`M${left + 8} ${y - 11}v14`} /> : mark === 'pace' ? <path className="td-pace-line" d={`M${left + 8} ${y - 12}v16`} /> : mark === 'prior' ? <path className="td-prior-foot" d={`M${left + 8} ${y - 9}l5 9h-10Z`} /> : null}
            <text className="td-gauge-label" x={left + (model.value === undefined ? 0 : 20)} y={y}>{text}</text>
          </g>
        );
      })}
    </svg>
  );
}

/** A tick of last year beyond this share of the half circle would stand where nothing is drawn. */
const farthest = 1.2;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
