import type { ReportDraft } from '../../domain/draft/report-draft.ts';
import { reportFacts } from '../../report/report-facts.ts';

/** A text that takes the place of none brings along what it says of itself; fields that are filled stay. */
export function withFacts(draft: ReportDraft, before: string): ReportDraft {
  if (before.trim() !== '' || draft.text.trim() === '') return draft;
  const facts = reportFacts(draft.text);
  const [period] = facts.periods;
  const [day, otherDay] = facts.days;
  return {
    ...draft,
    ...(draft.period === undefined && period !== undefined && facts.isClear ? { period: period.period } : {}),
    ...(draft.publishedOn === undefined && day !== undefined && otherDay === undefined ? { publishedOn: day.day } : {}),
    title: draft.title === '' ? (facts.title ?? '') : draft.title,
  };
}
