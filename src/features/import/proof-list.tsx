import { type ReactElement, useMemo } from 'react';
import type { ReportDraft } from '../../domain/draft/report-draft.ts';
import type { Catalog } from '../../domain/figure/catalog.ts';
import { printedDecimals } from '../../domain/figure/printed-decimals.ts';
import type { Proof } from '../../domain/proof/proof.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Language } from '../../i18n/language.ts';
import { localize } from '../../i18n/localize.ts';
import { importMessages } from '../../i18n/messages/import-messages.ts';
import { proofText } from '../../i18n/proof-text.ts';
import { StatusIcon } from '../../ui/status-icon.tsx';
import type { ActiveFigures } from './active-figures.ts';
import { figureNumbers } from './draft-action.ts';
import { isRecorded, unrecordable } from './draft-view.ts';
import { OutcomeMark, Tick } from './outcome-mark.tsx';

/** What a clerk can do about a proof. */
export interface ProofActions {
  readonly onFollow: (id: string) => void;
  readonly onEdit: (id: string) => void;
  readonly onReject: (id: string) => void;
  readonly onRecord: (proof: Proof, recorded: boolean) => void;
  readonly onSet: (id: string, value: number) => void;
  readonly onEstimate: (id: string) => void;
  readonly onAddPlan: (proof: Proof) => void;
}

interface Props extends ProofActions {
  readonly proofs: readonly Proof[];
  readonly draft: ReportDraft;
  readonly catalog: Catalog;
  readonly active: ActiveFigures;
  readonly language: Language;
}

const outcomes = ['conflict', 'warning', 'pass', 'none'] as const;

/** What a proof came to; where nothing was there to hold a number against, it is no pass. */
function outcomeOf({ severity, rule }: Proof): (typeof outcomes)[number] {
  return rule === 'implies' ? 'none' : severity;
}

/** The checks, conflicts first; each with the numbers it speaks of and what can be done. */
export function ProofList({ proofs, draft, catalog, active, language, ...actions }: Props): ReactElement {
  const words = importMessages[language];
  const numbers = useMemo(() => figureNumbers(draft), [draft]);
  const counts = outcomes.map((outcome) => ({ outcome, count: proofs.filter((proof) => outcomeOf(proof) === outcome && !isRecorded(proof, draft)).length })).filter(({ count }) => count > 0);
  const quiet = (['pass', 'none'] as const).map((outcome) => ({ outcome, said: proofs.filter((proof) => outcomeOf(proof) === outcome) })).filter(({ said }) => said.length > 0);
  const textOf = (proof: Proof) => {
    const indicator = catalog.indicators.find(({ id }) => id === proof.indicatorId);
    return indicator === undefined ? { title: '', text: '', name: '' } : { ...proofText(proof, indicator, language), name: localize(indicator.shortName, language) };
  };
  const tags = (proof: Proof): ReactElement => <>{proof.draftIds.map((id) => <button key={id} type="button" className={`number-tag number-tag-${proof.severity}`} aria-label={words.showInText(String(numbers.get(id) ?? ''), textOf(proof).name)} onClick={() => actions.onFollow(id)}>{numbers.get(id)}</button>)}</>;
  return (
    <section className="ruled checks" aria-labelledby="checks-title">
      <div className="section-head">
        <h2 id="checks-title" tabIndex={-1}>{words.checks}</h2>
        <p className="check-counts">{counts.map(({ outcome, count }) => <OutcomeMark key={outcome} outcome={outcome} text={words.counts[outcome](count)} />)}</p>
      </div>
      {proofs.length === 0 ? <p className="quiet">{words.noChecks}</p> : null}
      <ul className="proofs">
        {proofs.filter(({ severity }) => severity !== 'pass').map((proof, index) => {
          const { title, text, name } = textOf(proof);
          const recorded = isRecorded(proof, draft);
          const tone = proof.severity === 'conflict' && !recorded ? 'conflict' : 'warning';
          return (
            <li key={proof.key} id={`proof-${index + 1}`} tabIndex={-1} className={proof.draftIds.some((id) => active.ids.includes(id)) ? 'proof is-active' : 'proof'} {...active.follow(proof.draftIds)}>
              <span className={`chip chip-${tone === 'conflict' ? 'conflict' : 'behind'}`}><StatusIcon name={tone} /> {words.severity[tone]}</span>
              <div>
                <h3><span className="proof-indicator">{name}.</span> {title}</h3>
                <p>{tags(proof)} {text}</p>
                {recorded ? <p className="proof-actions"><span>{words.recorded}</span> <button type="button" className="link-button" onClick={() => actions.onRecord(proof, false)}>{words.reconsider}</button></p> : <Actions proof={proof} draft={draft} numbers={numbers} language={language} {...actions} />}
              </div>
            </li>
          );
        })}
      </ul>
      {quiet.map(({ outcome, said }) => (
        <div key={outcome} className="proof proof-passes">
          <span className={`chip ${outcome === 'pass' ? 'chip-ahead' : 'chip-no-plan'}`}>{outcome === 'pass' ? <Tick /> : null} {words.severity[outcome]}</span>
          <ul>{said.map((proof) => <li key={proof.key} className={proof.draftIds.some((id) => active.ids.includes(id)) ? 'is-active' : undefined} {...active.follow(proof.draftIds)}>{tags(proof)} {textOf(proof).text}</li>)}</ul>
        </div>
      ))}
    </section>
  );
}

function Actions({ proof, draft, numbers, language, onEdit, onReject, onRecord, onSet, onEstimate, onAddPlan }: ProofActions & { readonly proof: Proof; readonly draft: ReportDraft; readonly numbers: ReadonlyMap<string, number>; readonly language: Language }): ReactElement | null {
  const words = importMessages[language];
  const [first] = proof.draftIds;
  const { power } = proof.numbers;
  const slipped = proof.rule === 'scale-slip' && power !== undefined ? draft.figures.find(({ id }) => id === first) : undefined;
  const suggested = slipped === undefined || power === undefined ? undefined : Number((slipped.value * 10 ** power).toPrecision(12));
  if (proof.severity === 'conflict') {
    return (
      <p className="proof-actions">
        {suggested !== undefined && first !== undefined ? <button type="button" className="button" onClick={() => onSet(first, suggested)}>{words.setTo(formatNumber(suggested, printedDecimals(suggested), language))}</button> : null}
        {unrecordable.includes(proof.rule) ? null : <button type="button" className="button" onClick={() => onRecord(proof, true)}>{proof.rule === 'revises' ? words.recordRevision : words.recordConflict}</button>}
        {proof.draftIds.slice(0, 3).map((id) => <button key={id} type="button" className="link-button" onClick={() => onEdit(id)}>{words.editNumber(String(numbers.get(id) ?? ''))}</button>)}
        {proof.draftIds.slice(0, 3).map((id) => <button key={`reject-${id}`} type="button" className="link-button" onClick={() => onReject(id)}>{words.rejectNumber(String(numbers.get(id) ?? ''))}</button>)}
      </p>
    );
  }
  if (proof.rule === 'month-estimated' && first !== undefined) return <p className="proof-actions"><button type="button" className="link-button" onClick={() => onEstimate(first)}>{words.makeEstimated}</button></p>;
  if (proof.rule === 'plan-missing') return <p className="proof-actions"><button type="button" className="link-button" onClick={() => onAddPlan(proof)}>{words.addPlan}</button></p>;
  return null;
}
