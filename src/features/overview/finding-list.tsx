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
  const shown = isOpen ? all : all.slice(0, shownFirst);
  return (
    <section className="section" aria-labelledby="findings-title">
      <h2 id="findings-title">{words.findingsTitle}</h2>
      {all.length === 0 ? <p>{words.noFindings}</p> : (
        <ul className="findings">
          {shown.map(({ finding, assessment }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a finding has no id; the list is rebuilt whole
            <li key={index} className={`finding finding-${finding.severity}`}>
              <StatusIcon name={finding.severity} />
              <p><strong>{localize(assessment.indicator.shortName, language)}.</strong> {findingText(finding, assessment.indicator, language)}</p>
            </li>
          ))}
        </ul>
      )}
      {all.length > shown.length ? <button type="button" className="button" onClick={() => setOpen(true)}>{words.allFindings(all.length)}</button> : null}
    </section>
  );
}
