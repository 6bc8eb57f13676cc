import { type ReactElement, useState } from 'react';
import type { IndicatorView } from '../../domain/assessment/unit-assessment.ts';
import { findingText } from '../../i18n/finding-text.ts';
import type { Language } from '../../i18n/language.ts';
import { localize } from '../../i18n/localize.ts';
import { findingListMessages } from '../../i18n/messages/finding-list-messages.ts';
import { StatusIcon } from '../../ui/status-icon.tsx';

const shownFirst = 6;

/** The findings of the checks in plain words, worst first and those of the period before older ones; the rest on demand. */
export function FindingList({ views, language }: { readonly views: readonly IndicatorView[]; readonly language: Language }): ReactElement {
  const words = findingListMessages[language];
  const [isOpen, setOpen] = useState(false);
  const order = { conflict: 0, warning: 1, information: 2 } as const;
  const all = views
    .flatMap(({ assessment }) => assessment.findings.map((finding) => ({ finding, assessment, isOld: finding.period !== assessment.period })))
    // Small revisions of earlier months stay with their numbers on the indicator's page.
    .filter(({ finding, isOld }) => !isOld || finding.severity !== 'information')
    .toSorted((a, b) => order[a.finding.severity] - order[b.finding.severity] || Number(a.isOld) - Number(b.isOld));
  // What is said of several indicators in the same words is said once.
  const said = (item: (typeof all)[number]): string => findingText(item.finding, item.assessment.indicator, language);
  const lines = all.filter((item, index) => all.findIndex((other) => said(other) === said(item)) === index);
  const shown = isOpen ? lines : lines.slice(0, shownFirst);
  return (
    <section className="section" aria-labelledby="findings-title">
      <h2 id="findings-title">{words.findingsTitle}</h2>
      {all.length === 0 ? <p>{words.noFindings}</p> : (
        <ul className="findings">
          {shown.map((item, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a finding has no id; the list is rebuilt whole
            <li key={index} className={`finding finding-${item.finding.severity}`}>
              <StatusIcon name={item.finding.severity} />
              <p><strong>{all.filter((other) => said(other) === said(item)).map(({ assessment }) => localize(assessment.indicator.shortName, language)).join('; ')}.</strong> {said(item)}</p>
            </li>
          ))}
        </ul>
      )}
      {lines.length > shown.length ? <button type="button" className="button" onClick={() => setOpen(true)}>{words.allFindings(lines.length)}</button> : null}
    </section>
  );
}
