import { Component, type ReactNode } from 'react';
import type { Language } from '../../i18n/language.ts';
import { shellMessages } from '../../i18n/messages/shell-messages.ts';
import { Note } from '../../ui/note.tsx';

interface Props {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Keeps a mistake of ours from taking the whole page away. */
export class CrashBoundary extends Component<Props, { readonly hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError(): { readonly hasCrashed: boolean } {
    return { hasCrashed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasCrashed) return this.props.children;
    const words = shellMessages[this.props.language];
    return <div className="page"><h1 tabIndex={-1}>{words.crashTitle}</h1><Note tone="conflict">{words.crashText}</Note></div>;
  }
}
