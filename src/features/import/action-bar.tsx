import type { ReactElement } from 'react';
import type { Language } from '../../i18n/language.ts';
import { importMessages } from '../../i18n/messages/import-messages.ts';
import { StatusIcon } from '../../ui/status-icon.tsx';
import { Tick } from './outcome-mark.tsx';

interface Props {
  /** Why the figures cannot be written; `undefined`: they can. */
  readonly blocked: string | undefined;
  readonly isConflict: boolean;
  readonly ready: string;
  readonly figures: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly canWriteInPlace: boolean;
  readonly said: string | undefined;
  readonly language: Language;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onDownload: () => void;
  readonly onWrite: () => void;
  /** Shows what blocks. */
  readonly onExplain: () => void;
}

/** The bar at the foot of the page: what still blocks, beside the button that it blocks. The button can always be reached and says why. */
export function ActionBar({ blocked, isConflict, ready, figures, canUndo, canRedo, canWriteInPlace, said, language, onUndo, onRedo, onDownload, onWrite, onExplain }: Props): ReactElement {
  const words = importMessages[language];
  const isBlocked = blocked !== undefined;
  return (
    <div className="action-bar">
      <div className="action-bar-inner">
        <output className={isBlocked ? (isConflict ? 'action-reason is-conflict' : 'action-reason is-warning') : 'action-reason'} id="action-reason">
          {isBlocked ? <StatusIcon name={isConflict ? 'conflict' : 'warning'} /> : <Tick />} <span>{said ?? blocked ?? ready}</span>
        </output>
        <p className="action-buttons">
          <button type="button" className="button" aria-disabled={!canUndo} onClick={() => { if (canUndo) onUndo(); }}>{words.undo}</button>
          <button type="button" className="button" aria-disabled={!canRedo} onClick={() => { if (canRedo) onRedo(); }}>{words.redo}</button>
          {canWriteInPlace ? <button type="button" className="button button-in-place" aria-disabled={isBlocked} aria-describedby="action-reason" onClick={isBlocked ? onExplain : onWrite}>{words.writeInPlace}</button> : null}
          <button type="button" className="button button-main" aria-disabled={isBlocked} aria-describedby="action-reason" onClick={isBlocked ? onExplain : onDownload}>{words.download(figures)}</button>
        </p>
      </div>
    </div>
  );
}
