import { refusalMessages } from '../../i18n/messages/read-file-messages.ts';
import type { Refusal, RefusalRule } from './report-file.ts';

/** A refusal with its sentence; `detail` is what the sentence names (a size, a kind). */
export function refuse(rule: RefusalRule, detail = ''): Refusal {
  return { kind: 'refused', rule, message: refusalMessages[rule](detail) };
}
