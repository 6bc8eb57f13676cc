import type { Language } from '../../i18n/language.ts';
import { localize } from '../../i18n/localize.ts';
import { importMessages } from '../../i18n/messages/import-messages.ts';
import { readReportFile } from '../../report/read-file/read-report-file.ts';

/** A file larger than this is not even opened; bytes. */
const largest = 50 * 1024 * 1024;

/** The text of a dropped file, or one sentence that says why there is none. */
export async function readDroppedFile(file: File, language: Language): Promise<{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string }> {
  try {
    const bytes = file.size > largest ? new Uint8Array(largest + 1) : new Uint8Array(await file.arrayBuffer());
    const read = await readReportFile(file.name, bytes);
    if (read.kind === 'refused') return { ok: false, problem: `${file.name}: ${localize(read.message, language)}` };
    if (read.kind === 'text') return { ok: true, text: read.text };
    return { ok: false, problem: importMessages[language].refusals.unexpected(file.name) };
  } catch {
    return { ok: false, problem: importMessages[language].refusals.unexpected(file.name) };
  }
}
