import type { ReactElement } from 'react';
import type { Catalog } from '../../domain/figure/catalog.ts';
import type { ReportRemarks } from '../../domain/figure/unit.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { Language } from '../../i18n/language.ts';
import { localize } from '../../i18n/localize.ts';
import { overviewMessages } from '../../i18n/messages/overview-messages.ts';

/** What the period's reports say that is not a number: the judgement and the tasks of the coming month. */
export function UnitRemarks({ remarks, catalog, language }: { readonly remarks: readonly ReportRemarks[]; readonly catalog: Catalog; readonly language: Language }): ReactElement | null {
  const words = overviewMessages[language];
  if (remarks.length === 0) return null;
  const tasks = remarks.flatMap((remark) => remark.tasks);
  return (
    <section className="remarks section">
      <div>
        <h2>{words.notesTitle}</h2>
        {remarks.map((remark) => (remark.notes === undefined ? null : <p key={remark.reportId}>{localize(remark.notes, language)}</p>))}
      </div>
      {tasks.length === 0 ? null : (
        <div>
          <h2>{words.tasksTitle}</h2>
          <ul className="tasks">
            {tasks.map((task) => (
              <li key={task.text.vi}>
                {task.field === undefined ? null : <strong>{localize(task.field, language)}. </strong>}
                {localize(task.text, language)}
                <span className="task-note">
                  {[
                    task.responsible === undefined ? '' : localize(task.responsible, language),
                    task.due === undefined ? '' : `${words.due} ${formatDate(task.due, language)}`,
                    task.state === undefined ? '' : words.taskState[task.state],
                    task.indicatorId === undefined ? '' : nameOf(task.indicatorId, catalog, language),
                  ].filter((part) => part !== '').join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function nameOf(id: string, catalog: Catalog, language: Language): string {
  const indicator = catalog.indicators.find((item) => item.id === id);
  return indicator === undefined ? '' : localize(indicator.shortName, language);
}
