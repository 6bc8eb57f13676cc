import { type ReactElement, useId } from 'react';
import { formatNumber } from '../../i18n/format-number.ts';
import { printedDecimals } from '../../domain/figure/printed-decimals.ts';
import type { Language } from '../../i18n/language.ts';
import { localize } from '../../i18n/localize.ts';
import { importMessages } from '../../i18n/messages/import-messages.ts';
import { unitOfMeasureName } from '../../i18n/unit-of-measure-name.ts';
import type { TableReading } from '../../report/read-file/draft-report.ts';
import type { CellNote } from '../../report/read-file/report-file.ts';

interface Props {
  readonly reading: TableReading;
  readonly fileNotes: readonly CellNote[];
  readonly answers: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly onAnswer: (id: string, answer: string) => void;
}

const mostNotes = 12;

/** What a table leaves open, asked with an example of each reading; and every cell that could not be read, by its address. */
export function TableQuestions({ reading, fileNotes, answers, language, onAnswer }: Props): ReactElement | null {
  const words = importMessages[language];
  const id = useId();
  const { questions, problems, notes, skipped } = reading;
  const told = [...problems, ...fileNotes, ...notes];
  if (questions.length + told.length + skipped.length === 0 && Object.keys(answers).length === 0) return null;
  return (
    <section className="table-questions" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words.tableTitle}</h3>
      {questions.map((question) => (
        <fieldset key={question.id} className="readings">
          <legend>{localize(question.message, language)}</legend>
          {question.readings.map((one) => <label key={one.answer}><input type="radio" name={`${id}-${question.id}`} checked={answers[question.id] === one.answer} onChange={() => onAnswer(question.id, one.answer)} /> {formatNumber(one.value, printedDecimals(one.value), language)}{one.unitOfMeasure === undefined ? '' : `\u00a0${unitOfMeasureName(one.unitOfMeasure, language)}`}</label>)}
        </fieldset>
      ))}
      {told.length === 0 ? null : <ul className="table-notes">{told.slice(0, mostNotes).map((note) => <li key={`${note.rule} ${note.cell}`}>{localize(note.message, language)}</li>)}{told.length > mostNotes ? <li>… {told.length - mostNotes}</li> : null}</ul>}
      {skipped.length === 0 ? null : <p className="field-note">{words.tableSkipped(skipped.length)}</p>}
    </section>
  );
}
