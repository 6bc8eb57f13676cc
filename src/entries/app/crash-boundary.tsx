import { Component, type ReactNode } from 'react';
import type { Language } from '../../i18n/language.ts';
import { shellMessages } from '../../i18n/messages/shell-messages.ts';
import { Note } from '../../ui/note.tsx';

interface Props {
  readonly language: Language;
  /** Path and query shown: another address is another try. */
  readonly href: string;
  readonly children: ReactNode;
}

interface State {
  readonly hasCrashed: boolean;
  /** The address at which it crashed, or not. */
  readonly href: string;
}

/** Keeps a mistake of ours from taking the whole page away. */
export class CrashBoundary extends Component<Props, State> {
  override state: State = { hasCrashed: false, href: this.props.href };

  static getDerivedStateFromError(): Partial<State> {
    return { hasCrashed: true };
  }

  static getDerivedStateFromProps({ href }: Props, state: State): Partial<State> | null {
    return href === state.href ? null : { hasCrashed: false, href };
  }

  override render(): ReactNode {
    if (!this.state.hasCrashed) return this.props.children;
    const words = shellMessages[this.props.language];
    return <div className="page"><h1 tabIndex={-1}>{words.crashTitle}</h1><Note tone="conflict">{words.crashText}</Note></div>;
  }
}
