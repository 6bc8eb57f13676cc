import type { ReactElement } from 'react';

/** What a point says, in a box near (x, y) px of a chart of `width` px; not read out, the point itself is. */
export function PointTip({ id, x, y, width, text }: { readonly id: string; readonly x: number; readonly y: number; readonly width: number; readonly text: string }): ReactElement {
  return (
    <div id={id} className="td-tip" aria-hidden="true" style={{ left: Math.max(0, Math.min(x - 90, width - 190)), ...(y > 84 ? { top: y - 14, transform: 'translateY(-100%)' } : { top: y + 16 }) }}>
      {text}
    </div>
  );
}
