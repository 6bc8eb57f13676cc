import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { Language } from '../../../i18n/language.ts';
import { takeAwayMessages } from '../../../i18n/messages/take-away-messages.ts';
import { saveFile } from '../../../ui/save-file.ts';
import type { DrawnPage } from '../drawn/drawn-charts.ts';
import type { ListedChart } from './chart-list.ts';

interface Props {
  readonly page: DrawnPage;
  /** The day chosen as of which the data are shown. */
  readonly asOf: string | undefined;
  readonly language: Language;
  readonly onSaid: (text: string) => void;
}

/** The charts of the page as pictures; which there are is seen while the reader has the list open. */
export function ChartPictures({ page, asOf, language, onSaid }: Props): ReactElement {
  const words = takeAwayMessages[language];
  const box = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [charts, setCharts] = useState<readonly ListedChart[]>();
  useEffect(() => {
    let isCurrent = isOpen;
    const list = async (): Promise<void> => {
      const { chartList } = await import('./chart-list.ts');
      if (isCurrent) setCharts(chartList(box.current?.closest('main') ?? document, page, asOf, language));
    };
    if (isOpen) void list();
    return () => { isCurrent = false; };
  }, [isOpen, page, asOf, language]);
  const save = async ({ drawing, title, summary, notes, fileName }: ListedChart, kind: 'svg' | 'png'): Promise<void> => {
    const name = `${fileName}.${kind}`;
    try {
      const { standaloneSvg } = await import('../../../export/picture/standalone-svg.ts');
      const picture = await standaloneSvg(drawing, { title, description: summary, notes, language });
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
    <details ref={box} className="take-charts" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="button">{words.charts}</summary>
      <p className="quiet">{charts?.length === 0 ? words.noCharts : words.chartsAbout}</p>
      <ul>
        {charts?.map((chart) => (
          <li key={chart.id}>
            <span>{chart.title}</span>
            <span className="take-kinds">
              <button type="button" className="button" aria-label={words.svg(chart.title)} onClick={() => void save(chart, 'svg')}>SVG</button>
              <button type="button" className="button" aria-label={words.png(chart.title)} onClick={() => void save(chart, 'png')}>PNG</button>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
