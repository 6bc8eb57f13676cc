import type { ReactElement } from 'react';
import { localize } from '../../i18n/localize.ts';
import { missingPageMessages } from '../../i18n/messages/missing-page-messages.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Site } from '../../url/site.ts';

const shownProblems = 5;

/** A file of data that cannot be read: which, where and why. */
export function MalformedPage({ site, name, problems }: { readonly site: Site; readonly name: string; readonly problems: readonly Problem[] }): ReactElement {
  const words = missingPageMessages[site.language];
  return (
    <div className="page prose">
      <h1 tabIndex={-1}>{words.badFileTitle(name)}</h1>
      <p>{words.badFileText}</p>
      <ul className="problems">
        {problems.slice(0, shownProblems).map((problem) => <li key={`${problem.file}${problem.line}${problem.column}${problem.rule}`}><code>data/{problem.file}:{problem.line}:{problem.column}</code> {localize(problem.message, site.language)}</li>)}
      </ul>
      {problems.length > shownProblems ? <p>{words.moreProblems(problems.length - shownProblems)}</p> : null}
      <p><a href={site.linkTo({ kind: 'home' })}>{words.backHome}</a></p>
    </div>
  );
}
