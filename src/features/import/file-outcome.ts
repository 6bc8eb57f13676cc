import type { ReportDraft } from '../../domain/draft/report-draft.ts';
import type { Merged } from '../../data/merge-report.ts';
import type { Language } from '../../i18n/language.ts';
import { importMessages } from '../../i18n/messages/import-messages.ts';
import { writtenFigures } from './draft-report.ts';

/** Why a draft cannot be written, in the order in which it is mended; `undefined`: it can. */
export function blockedReason(draft: ReportDraft, conflicts: number, merged: Merged | undefined, isUnreachable: boolean, file: string, language: Language): string | undefined {
  const words = importMessages[language];
  const figures = writtenFigures(draft).length;
  const missing = [...(draft.period === undefined ? [words.period] : []), ...(draft.title.trim() === '' ? [words.reportTitle] : []), ...(draft.publisher.trim() === '' ? [words.publisher] : [])].map((name) => name.toLowerCase());
  if (figures === 0) return words.blockedNoFigures;
  if (conflicts > 0) return words.blockedConflicts(conflicts);
  if (missing.length > 0) return words.blockedFields(missing.join(', '));
  if (isUnreachable) return words.fileUnreachable(file);
  if (merged === undefined) return words.fileWaiting;
  if (!merged.ok) return words.blockedProblems(merged.problems.length);
  return merged.changed ? undefined : words.blockedNoChange;
}
