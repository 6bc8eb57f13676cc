import { type ReactElement, useRef, useState } from 'react';
import type { Language } from '../../../i18n/language.ts';
import { takeAwayMessages } from '../../../i18n/messages/take-away-messages.ts';
import { saveFile } from '../../../ui/save-file.ts';
import type { DrawnPage } from '../drawn/drawn-charts.ts';
import { pageCharts, type PageChart } from './page-charts.ts';

interface Props {
  readonly page: DrawnPage;
  /** The day chosen as of which the data are shown. */
  readonly asOf: string | undefined;
  readonly language: Language;
  readonly onSaid: (text: string) => void;
}

/** The charts of the page as pictures; which there are is seen when the reader opens the list. */
export function ChartPictures({ page, asOf, language, onSaid }: Props): ReactElement {
  const words = takeAwayMessages[language];
  const box = useRef<HTMLDetailsElement>(null);
  const [charts, setCharts] = useState<readonly PageChart[]>([]);
  const save = async (chart: PageChart, kind: 'svg' | 'png'): Promise<void> => {
    const [{ standaloneSvg }, { drawnCharts }, { pictureWords }] = await Promise.all([import('../../../export/picture/standalone-svg.ts'), import('../drawn/drawn-charts.ts'), import('./picture-words.ts')]);
    const drawn = drawnCharts(page).find(({ id }) => id === chart.id);
    if (drawn === undefined) return onSaid(words.failed);
    const { notes, fileName } = pictureWords(drawn, asOf, language);
    const name = `${fileName}.${kind}`;
    try {
      const picture = await standaloneSvg(chart.svg, { title: chart.name, description: chart.summary, notes, language });
      if (kind === 'svg') saveFile(name, picture.svg, 'image/svg+xml');
      else {
        const { picturePng } = await import('../../../export/picture/picture-png.ts');
        saveFile(name, await picturePng(picture), 'image/png');
      }
      return onSaid(words.saved(name));
    } catch {
      return onSaid(words.failed);
    }
  };
  return (
    <details ref={box} className="take-charts" onToggle={() => setCharts(pageCharts(box.current?.closest('main') ?? document))}>
      <summary className="button">{words.charts}</summary>
      <p className="quiet">{charts.length === 0 ? words.noCharts : words.chartsAbout}</p>
      <ul>
        {charts.map((chart) => (
          <li key={chart.id}>
            <span>{chart.name}</span>
            <span className="take-kinds">
              <button type="button" className="button" aria-label={words.svg(chart.name)} onClick={() => void save(chart, 'svg')}>SVG</button>
              <button type="button" className="button" aria-label={words.png(chart.name)} onClick={() => void save(chart, 'png')}>PNG</button>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
