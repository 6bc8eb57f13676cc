import { type ReactElement, useState } from 'react';
import type { Period } from '../../domain/period/period.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { briefingMessages } from '../../i18n/messages/briefing-messages.ts';
import { plainText } from '../../report/narrate/narration.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { Briefing } from './briefing-model.ts';

const officeTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** The official paragraph of the whole month as text. */
export function paragraphText(briefing: Briefing): string {
  return briefing.items.map(({ paragraph }) => `${plainText(paragraph)}.`).join('\n');
}

/** Period, presentation, print, copy and files; on paper none of it. */
export function BriefingTools({ briefing, unitId, periods, onPeriod, onPresent }: { readonly unitId: string; readonly briefing: Briefing; readonly periods: readonly Period[]; readonly onPeriod: (period: Period) => void; readonly onPresent: () => void }): ReactElement {
  const { language, period } = briefing;
  const words = briefingMessages[language];
  const [said, setSaid] = useState('');
  const present = (): void => {
    // Where full screen is refused the screens still cover the page.
    document.documentElement.requestFullscreen?.().catch(() => {});
    onPresent();
  };
  const copy = (): void => {
    navigator.clipboard.writeText(paragraphText(briefing)).then(() => setSaid(words.copied), () => setSaid(words.copyFailed));
  };
  const download = async (ending: keyof typeof officeTypes, bytes: () => Promise<Uint8Array<ArrayBuffer>>): Promise<void> => {
    setSaid(words.working);
    try {
      saveFile(`${unitId}-${period}.${ending}`, await bytes(), officeTypes[ending]);
      setSaid('');
    } catch (error) {
      setSaid(words.failed(error instanceof Error ? error.message : String(error)));
    }
  };
  const workbook = async (): Promise<Uint8Array<ArrayBuffer>> => {
    const [{ formSheets }, { writeWorkbook }] = await Promise.all([import('./form-workbook.ts'), import('../../export/write-workbook.ts')]);
    return writeWorkbook(formSheets(briefing));
  };
  const text = async (): Promise<Uint8Array<ArrayBuffer>> => {
    const [{ briefingDocx }, { drawPictures }] = await Promise.all([import('./docx/briefing-docx.ts'), import('./docx/draw-pictures.tsx')]);
    return briefingDocx(briefing, await drawPictures(briefing));
  };
  return (
    <fieldset className="briefing-tools" aria-label={words.tools}>
      <label className="select">
        <span>{words.period}</span>
        <select value={period} onChange={(event) => { const chosen = periods.find((candidate) => candidate === event.target.value); if (chosen !== undefined) onPeriod(chosen); }}>
          {periods.toReversed().map((candidate) => <option key={candidate} value={candidate}>{formatPeriod(candidate, 'full', language)}</option>)}
        </select>
      </label>
      <button type="button" className="button" onClick={present}>{words.present}</button>
      <button type="button" className="button" onClick={() => window.print()}>{words.print}</button>
      <button type="button" className="button" onClick={copy}>{words.copy}</button>
      <button type="button" className="button" onClick={() => void download('docx', text)}>{words.docx}</button>
      <button type="button" className="button" onClick={() => void download('xlsx', workbook)}>{words.xlsx}</button>
      <output className="briefing-said">{said}</output>
    </fieldset>
  );
}
