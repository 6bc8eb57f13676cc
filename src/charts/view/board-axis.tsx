import type { ReactElement } from 'react';
import type { BoardAxisModel } from '../model/build-board-axis.ts';
import { textWidth } from '../model/text-width.ts';

/** Header axis over the gauges of a board; decorative, each gauge says its own numbers. 20 px high. */
export function BoardAxis({ model, width }: { readonly model: BoardAxisModel; readonly width: number }): ReactElement {
  const x = (share: number): number => (share / model.axisMax) * width;
  const place = (text: string, share: number): { text: string; left: number; right: number } => {
    const wide = textWidth(text, 12.5);
    const left = share === 0 ? 0 : Math.max(0, Math.min(x(share) - wide / 2, width - wide));
    return { text, left, right: left + wide };
  };
  const kept: { text: string; left: number; right: number; strong: boolean }[] = [];
  // The pace and 100 % are said first; a quarter that would touch them stays away.
  const wanted = [...(model.pace === undefined ? [] : [{ ...place(model.pace.label, model.pace.share), strong: true }]), ...model.ticks.toSorted((a, b) => Number(b.strong) - Number(a.strong)).map((tick) => ({ ...place(tick.label, tick.share), strong: tick.strong }))];
  for (const label of wanted) if (kept.every((other) => label.left > other.right + 8 || other.left > label.right + 8)) kept.push(label);
  return (
    <svg className="td-gauge" width={width} height={20} viewBox={`0 0 ${width} 20`} aria-hidden="true">
      {kept.map((label) => <text key={label.text} className={label.strong ? 'td-gauge-label td-gauge-pace' : 'td-gauge-label'} x={label.left} y={14}>{label.text}</text>)}
    </svg>
  );
}
