import { type ReactElement, useRef, useState } from 'react';
import type { UnitData } from '../../../domain/figure/unit-data.ts';
import type { Series } from '../../../domain/reconcile/series.ts';
import { exportFileName } from '../../../export/export-file-name.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import type { Language } from '../../../i18n/language.ts';
import { takeAwayMessages } from '../../../i18n/messages/take-away-messages.ts';
import { saveFile } from '../../../ui/save-file.ts';
import { pageCharts, type PageChart } from './page-charts.ts';

interface Props {
  readonly data: UnitData;
  readonly series: readonly Series[];
  readonly knownOn: string;
  readonly language: Language;
  readonly onSaid: (text: string) => void;
}

/** The charts of the page as pictures; which there are is seen when the reader opens the list. */
export function ChartPictures({ data, series, knownOn, language, onSaid }: Props): ReactElement {
  const words = takeAwayMessages[language];
  const box = useRef<HTMLDetailsElement>(null);
  const [charts, setCharts] = useState<readonly PageChart[]>([]);
  const save = async (chart: PageChart, kind: 'svg' | 'png'): Promise<void> => {
    const { standaloneSvg } = await import('../../../export/picture/standalone-svg.ts');
    const publishers = [...new Set(data.reports.map((report) => report.publisher))].slice(0, 3).join('; ');
    const notes = [...(data.unit.sample ? [words.sample] : []), words.source(publishers, formatDate(knownOn, language)), words.known];
    const name = `${exportFileName({ data, series, knownOn }, language, chart.key)}.${kind}`;
    try {
      const picture = await standaloneSvg(chart.svg, { title: chart.name, description: chart.summary, notes, language });
      if (kind === 'svg') saveFile(name, picture.svg, 'image/svg+xml');
      else {
        const { picturePng } = await import('../../../export/picture/picture-png.ts');
        saveFile(name, await picturePng(picture), 'image/png');
      }
      onSaid(words.saved(name));
    } catch {
      onSaid(words.failed);
    }
  };
  return (
    <details ref={box} className="take-charts" onToggle={() => setCharts(pageCharts(box.current?.closest('main') ?? document))}>
      <summary className="button">{words.charts}</summary>
      <p className="quiet">{charts.length === 0 ? words.noCharts : words.chartsAbout}</p>
      <ul>
        {charts.map((chart) => (
          <li key={chart.key}>
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
