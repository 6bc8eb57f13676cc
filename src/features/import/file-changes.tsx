import { type ReactElement, useMemo } from 'react';
import type { Merged } from '../../data/merge-report.ts';
import type { Language } from '../../i18n/language.ts';
import { localize } from '../../i18n/localize.ts';
import { importMessages } from '../../i18n/messages/import-messages.ts';
import { lineDiff, type DiffLine } from './line-diff.ts';

interface Props {
  /** "data/<unit>/<year>.json". */
  readonly file: string;
  /** The file as it is; `undefined` where there is none. */
  readonly before: string | undefined;
  readonly merged: Merged | undefined;
  readonly isUnreachable: boolean;
  readonly language: Language;
}

const context = 2;

/** What writing would change in the data file, line by line, or why it cannot be written. */
export function FileChanges({ file, before, merged, isUnreachable, language }: Props): ReactElement {
  const words = importMessages[language];
  const after = merged?.ok === true ? merged.text : undefined;
  const blocks = useMemo(() => (after === undefined ? [] : folded(lineDiff(before ?? '', after))), [before, after]);
  const there = merged?.ok === true ? merged.changes.filter(({ kind }) => kind === 'figure-same').length : 0;
  const kept = merged?.ok === true ? merged.changes.flatMap((change) => (change.kind === 'key-differs' ? [change.key] : [])) : [];
  return (
    <section className="ruled file-changes" aria-labelledby="changes-title">
      <h2 id="changes-title">{words.changes}</h2>
      {isUnreachable ? <output>{words.fileUnreachable(file)}</output> : null}
      {!isUnreachable && merged === undefined ? <p className="quiet">{words.fileWaiting}</p> : null}
      {merged === undefined || merged.ok ? null : (
        <>
          <p><strong>{words.problemsTitle}</strong></p>
          <ul className="problems">{merged.problems.map((problem) => <li key={`${problem.line}:${problem.column}:${problem.rule}`}><code>data/{problem.file}:{problem.line}:{problem.column}</code> {localize(problem.message, language)}</li>)}</ul>
        </>
      )}
      {merged?.ok === true ? (
        <>
          <p className="quiet">{before === undefined ? words.newFile(file) : merged.changed ? words.changesText(file) : words.noChange}</p>
          {there === 0 ? null : <p className="quiet">{words.alreadyThere(there)}</p>}
          {kept.map((key) => <p className="quiet" key={key}>{words.keyKept(key)}</p>)}
          {!merged.changed ? null : (
            // The region scrolls sideways, so a keyboard must be able to stand in it.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
            <section className="diff" aria-label={file} tabIndex={0}>
              <ol>{blocks.map((block) => ('skipped' in block ? <li key={`skip-${block.at}`} className="diff-skip">{words.skippedLines(block.skipped)}</li> : <li key={`${block.kind}-${block.number}`} className={`diff-${block.kind}`}><span className="diff-number">{block.number}</span><span className="diff-sign">{block.kind === 'added' ? <>+<span className="td-hidden">{words.addedLine}</span></> : block.kind === 'removed' ? <>−<span className="td-hidden">{words.removedLine}</span></> : ' '}</span><code>{block.text}</code></li>))}</ol>
            </section>
          )}
        </>
      ) : null}
    </section>
  );
}

/** Unchanged lines farther than two from any change are folded. */
function folded(lines: readonly DiffLine[]): readonly (DiffLine | { readonly skipped: number; readonly at: number })[] {
  const isNear = lines.map(() => false);
  lines.forEach((line, index) => {
    if (line.kind !== 'same') for (let near = index - context; near <= index + context; near += 1) if (near >= 0 && near < lines.length) isNear[near] = true;
  });
  const blocks: (DiffLine | { skipped: number; at: number })[] = [];
  lines.forEach((line, index) => {
    if (isNear[index] === true) {
      blocks.push(line);
      return;
    }
    const last = blocks.at(-1);
    if (last !== undefined && 'skipped' in last) last.skipped += 1;
    else blocks.push({ skipped: 1, at: index });
  });
  return blocks;
}
