import type { PlanGaugeModel } from '../model/plan-gauge.ts';
import { textWidth } from '../model/text-width.ts';

/** A label at its left edge, px. */
export interface GaugeLabel {
  readonly key: 'pace' | 'even' | 'hundred' | 'prior' | 'projection' | 'sentence' | 'scale';
  readonly text: string;
  readonly x: number;
}

const size = 12.5;

/** Left edge of a text centred on x and kept inside the width. */
function centred(text: string, x: number, width: number): number {
  const wide = textWidth(text, size);
  return Math.max(0, Math.min(x - wide / 2, width - wide));
}

/**
 * Which labels a gauge of this width prints and where: above pace (then 100 %, then the even pace) and below the prior year (left) and projection (right).
 * Labels closer than 8 px: 100 % goes first, then the projection shortens, then the even pace goes.
 * @example gaugeLabels(model, 376).above.map((label) => label.key) // ['pace', 'hundred']
 */
export function gaugeLabels(model: PlanGaugeModel, width: number): { readonly above: readonly GaugeLabel[]; readonly below: readonly GaugeLabel[]; readonly sentence: string } {
  const x = (share: number): number => (share / model.axisMax) * width;
  const fits = (label: GaugeLabel, others: readonly GaugeLabel[]): boolean => others.every((other) => label.x > other.x + textWidth(other.text, size) + 8 || other.x > label.x + textWidth(label.text, size) + 8);
  const above: GaugeLabel[] = [];
  if (model.pace !== undefined) above.push({ key: 'pace', text: model.pace.label, x: centred(model.pace.label, x(model.pace.share), width) });
  const hundred: GaugeLabel = { key: 'hundred', text: model.hundred.label, x: centred(model.hundred.label, x(1), width) };
  if (fits(hundred, above)) above.push(hundred);
  if (model.evenPace !== undefined && model.pace !== undefined) {
    const wide = textWidth(model.evenPace.label, size);
    const pace = above[0];
    const paceEnd = pace === undefined ? 0 : pace.x + textWidth(pace.text, size);
    const right = { key: 'even', text: model.evenPace.label, x: Math.max(x(model.evenPace.share) - wide / 2, paceEnd + 10) } as const;
    if (right.x - x(model.evenPace.share) < 24 && right.x + wide <= width && fits(right, above)) above.push(right);
  }
  const sentence = textWidth(model.sentence, size) * 1.03 <= width ? model.sentence : model.shortSentence;
  if (model.value !== undefined && sentence !== '') return { above, below: [{ key: 'sentence', text: sentence, x: 0 }], sentence };
  const below: GaugeLabel[] = [];
  const prior = model.prior === undefined ? model.priorUnknown : model.prior.label;
  const priorX = model.prior === undefined ? 0 : Math.max(0, x(model.prior.share) - textWidth(prior, size) - 10);
  below.push({ key: 'prior', text: prior, x: priorX });
  if (model.projection !== undefined) {
    const { label, short, interval } = model.projection;
    const wished = [label, short].map((text): GaugeLabel => ({ key: 'projection', text, x: centred(text, x((interval.low + interval.high) / 2), width) }));
    const found = wished.find((candidate) => fits(candidate, below)) ?? { key: 'projection' as const, text: short, x: width - textWidth(short, size) };
    if (fits(found, below)) below.push(found);
  }
  return { above, below, sentence };
}
