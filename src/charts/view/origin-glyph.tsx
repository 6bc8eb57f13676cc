import type { ReactElement } from 'react';
import type { OriginMark } from '../model/origin-mark.ts';
import { OriginShape } from './origin-shape.tsx';

/** The provenance mark as a 12 px icon beside a number; decorative, the word stands next to it. */
export function OriginGlyph({ mark }: { readonly mark: OriginMark }): ReactElement {
  return (
    <svg className="td-glyph" width={12} height={12} viewBox="0 0 12 12" aria-hidden="true">
      <OriginShape mark={mark} x={6} y={6} radius={4} tone="text" />
    </svg>
  );
}
