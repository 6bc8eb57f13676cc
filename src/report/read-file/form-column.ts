import type { PlanKind } from '../../domain/figure/measure.ts';
import { monthOf } from '../../domain/period/month-of.ts';
import { periodOf } from '../../domain/period/period-of.ts';
import type { Period } from '../../domain/period/period.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import { bareText } from './bare-text.ts';

/** What a column of an official form holds. `growth`: a comparison that may be printed as a change or as a ratio (`form` where the heading says which). */
export type FormColumn =
  | { readonly kind: 'number' | 'name' | 'unit' | 'unknown' }
  | { readonly kind: 'amount'; readonly measure: 'month' | 'year-to-date'; readonly period: Period; readonly isEstimated: boolean }
  | { readonly kind: 'plan' | 'share'; readonly plan: PlanKind }
  | { readonly kind: 'growth'; readonly against: 'year' | 'month'; readonly basis: 'month' | 'year-to-date'; readonly period: Period; readonly form?: 'change' };

/**
 * What a column is, by its heading (the headings above it included), in a report of `report`.
 * @example formColumn('Ước thực hiện tháng 5', report) // { kind: 'amount', measure: 'month', period: '2024-05', isEstimated: true }
 */
export function formColumn(heading: string, report: Period): FormColumn {
  const text = bareText(heading);
  if (/^(?:s?tt|so tt|so thu tu)$/u.test(text)) return { kind: 'number' };
  if (/^(?:(?:cac |ten )?chi tieu|noi dung|danh muc|chi tieu chu yeu)(?: chu yeu)?$/u.test(text)) return { kind: 'name' };
  if (/^(?:don vi(?: tinh)?|dvt|d v tinh)$/u.test(text)) return { kind: 'unit' };
  const compared = /%|\bso (?:voi|sanh)\b|\bso\b|\bti le\b|\bty le\b|tang|giam|\bdat\b/u.test(text);
  const plan = planIn(text);
  const years = [...text.matchAll(/\b(?:19|20)\d{2}\b/gu)].map(([year]) => Number(year));
  if (/cung ki/u.test(text) && !compared) return { kind: 'unknown' };
  const span = spanIn(text, report);
  if (compared && /cung ki|nam truoc/u.test(text)) {
    if (plan !== undefined) return { kind: 'unknown' };
    // Without a month of its own a comparison may be of either amount.
    return span === undefined ? { kind: 'unknown' } : { kind: 'growth', against: 'year', basis: span.measure, period: span.period, ...formIn(text) };
  }
  if (compared && /thang truoc/u.test(text)) return { kind: 'growth', against: 'month', basis: 'month', period: report, ...formIn(text) };
  if (compared) return plan === undefined ? { kind: 'unknown' } : { kind: 'share', plan };
  if (years.some((year) => year !== yearOf(report))) return { kind: 'unknown' };
  if (plan !== undefined) return { kind: 'plan', plan };
  return span === undefined ? { kind: 'unknown' } : { kind: 'amount', ...span, isEstimated: /\buoc\b/u.test(text) };
}

function formIn(text: string): { readonly form?: 'change' } {
  return /tang|giam|toc do/u.test(text) ? { form: 'change' } : {};
}

function planIn(text: string): PlanKind | undefined {
  if (!/\b(?:ke hoach|kh|du toan|dt|nghi quyet|nq|chi tieu giao)\b/u.test(text)) return undefined;
  return /tinh giao|\btinh\b/u.test(text) ? 'province' : /huyen|hdnd/u.test(text) ? 'district' : 'annual';
}

function spanIn(text: string, report: Period): { readonly measure: 'month' | 'year-to-date'; readonly period: Period } | undefined {
  const count = /\b(\d{1,2}) thang\b/u.exec(text)?.[1];
  const month = /\bthang (\d{1,2})\b/u.exec(text)?.[1];
  const isRunning = /\b(?:luy ke|luy ki|cong don|tu dau nam|tinh chung|den het|den nay|den thang)\b/u.test(text);
  const at = Number(count ?? month ?? monthOf(report));
  if (at < 1 || at > monthOf(report)) return undefined;
  const period = periodOf(yearOf(report), at);
  if (count !== undefined || isRunning) return { measure: 'year-to-date', period };
  if (month !== undefined || /\b(?:trong thang|thang bao cao|thang nay)\b/u.test(text)) return { measure: 'month', period };
  return /\bquy i\b|\bquy 1\b/u.test(text) && monthOf(report) === 3 ? { measure: 'year-to-date', period: report } : undefined;
}
