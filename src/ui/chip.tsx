import type { ReactElement } from 'react';
import { type IconName, StatusIcon } from './status-icon.tsx';

/** A status in icon, word and colour. */
export function Chip({ tone, text }: { readonly tone: IconName; readonly text: string }): ReactElement {
  return <span className={`chip chip-${tone}`}><StatusIcon name={tone} /> {text}</span>;
}
