import type { ReactElement } from 'react';
import type { Figure } from '../domain/figure/figure.ts';
import type { Report } from '../domain/figure/report.ts';
import { formatDate } from '../i18n/format-date.ts';
import { formatNumber } from '../i18n/format-number.ts';
import type { Language } from '../i18n/language.ts';
import { originMessages } from '../i18n/messages/origin-messages.ts';
import { unitOfMeasureName } from '../i18n/unit-of-measure-name.ts';

/** One report: title in our words, publisher, date, address, and the numbers taken from it as printed. */
export function ReportLine({ report, language, printed = [] }: { readonly report: Report; readonly language: Language; readonly printed?: readonly Figure[] }): ReactElement {
  const words = originMessages[language];
  return (
    <div className="report-line">
      {printed.length === 0 ? null : <p className="report-printed">{words.printedAs}: {[...new Set(printed.map((figure) => printedText(figure, language)))].join(' · ')}</p>}
      <p>
        <span lang="vi">{report.title}</span>, <span lang="vi">{report.publisher}</span>, {report.publishedOn === undefined ? words.noDate : formatDate(report.publishedOn, language)}
        {report.secondary ? ` (${words.secondary})` : ''}.{' '}
        {report.url === undefined ? null : <a href={report.url} rel="noopener noreferrer external">{words.open}</a>}
      </p>
    </div>
  );
}

/** A figure as its report prints it: sign, digits and unit. */
function printedText(figure: Figure, language: Language): string {
  const digits = formatNumber(figure.printed, figure.decimals, language);
  const { bounds } = originMessages[language];
  const unit = figure.printedIn === 'percent' ? '%' : `\u00a0${unitOfMeasureName(figure.printedIn, language)}`;
  return `${bounds[figure.bound]}${digits}${unit}`;
}
