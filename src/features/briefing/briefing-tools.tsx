import { type ReactElement, useState } from 'react';
import type { Period } from '../../domain/period/period.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { briefingMessages } from '../../i18n/messages/briefing-messages.ts';
import { plainText } from '../../report/narrate/narration.ts';
import type { Briefing } from './briefing-model.ts';
import { downloadBytes } from './download-bytes.ts';

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
  const workbook = async (): Promise<void> => {
    setSaid(words.working);
    try {
      const [{ formSheets }, { writeWorkbook }] = await Promise.all([import('./form-workbook.ts'), import('../../export/write-workbook.ts')]);
      downloadBytes(`${unitId}-${period}.xlsx`, await writeWorkbook(formSheets(briefing)), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
      setSaid('');
    } catch (error) {
      setSaid(words.failed(error instanceof Error ? error.message : String(error)));
    }
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
      <button type="button" className="button" onClick={() => void workbook()}>{words.xlsx}</button>
      <output className="briefing-said">{said}</output>
    </fieldset>
  );
}
