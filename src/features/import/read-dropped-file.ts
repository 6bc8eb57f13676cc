import type { Language } from '../../i18n/language.ts';
import { localize } from '../../i18n/localize.ts';
import { importMessages } from '../../i18n/messages/import-messages.ts';
import { readReportFile } from '../../report/read-file/read-report-file.ts';
import type { ReportFile } from '../../report/read-file/report-file.ts';

/** A file larger than this is not even opened; bytes. */
const largest = 50 * 1024 * 1024;

/** What a dropped file holds, or one sentence that says why it is not read. Nothing leaves the machine. */
export async function readDroppedFile(file: File, language: Language): Promise<{ readonly ok: true; readonly file: Exclude<ReportFile, { readonly kind: 'refused' }> } | { readonly ok: false; readonly problem: string }> {
  let bytes: Uint8Array;
  try {
    bytes = file.size > largest ? new Uint8Array(largest + 1) : new Uint8Array(await file.arrayBuffer());
  } catch {
    return { ok: false, problem: importMessages[language].refusals.unopened(file.name) };
  }
  try {
    const read = await readReportFile(file.name, bytes);
    return read.kind === 'refused' ? { ok: false, problem: `${file.name}: ${localize(read.message, language)}` } : { ok: true, file: read };
  } catch {
    return { ok: false, problem: importMessages[language].refusals.unexpected(file.name) };
  }
}
