import type { ReactElement } from 'react';
import type { AccuracyScore, Tally } from '../../domain/assessment/accuracy-score.ts';
import type { Language } from '../../i18n/language.ts';
import { accuracyMessages } from '../../i18n/messages/accuracy-messages.ts';
import { tallyText } from './tally-text.ts';

/** How often each pace cries "behind" for nothing. */
export function AlarmSection({ score, language }: { readonly score: AccuracyScore; readonly language: Language }): ReactElement {
  const words = accuracyMessages[language];
  const { falseAlarms, alarmsInGoodYears } = score;
  return (
    <section className="section" aria-labelledby="alarm-title">
      <h2 id="alarm-title">{words.alarmTitle}</h2>
      {falseAlarms.rule.count === 0 ? <p>{words.none}</p> : (
        <>
          <p>{words.alarmText(tallyText(falseAlarms.rule, language), tallyText(falseAlarms.even, language))}</p>
          <dl className="alarm-bars">
            <Bar name={words.method} tally={falseAlarms.rule} tone="rule" language={language} />
            <Bar name={words.evenLine} tally={falseAlarms.even} tone="even" language={language} />
          </dl>
        </>
      )}
      {alarmsInGoodYears.rule.count === 0 ? null : <p>{words.alarmGood(tallyText(alarmsInGoodYears.rule, language), tallyText(alarmsInGoodYears.even, language))}</p>}
    </section>
  );
}

function Bar({ name, tally, tone, language }: { readonly name: string; readonly tally: Tally; readonly tone: 'rule' | 'even'; readonly language: Language }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd><span className={`alarm-bar alarm-bar-${tone}`} style={{ inlineSize: `${(100 * tally.hits) / Math.max(1, tally.count)}%` }} aria-hidden="true" /><span>{tallyText(tally, language)}</span></dd>
    </div>
  );
}
