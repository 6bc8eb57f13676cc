/** A passage of the text that something is said of: a figure's, or a number that was not recognised. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  /** Figures read there; none: not recognised. */
  readonly ids: readonly string[];
}

/** A piece of the text as it is shown. */
export type Piece = { readonly kind: 'plain'; readonly text: string; readonly start: number } | ({ readonly kind: 'marked'; readonly text: string } & Marked);

/** One paragraph: those that hold a figure are shown, the others folded together. */
export interface Paragraph {
  readonly start: number;
  readonly pieces: readonly Piece[];
  readonly hasFigure: boolean;
}

/** Text farther than this from any figure of its paragraph is left out at first. */
const nearby = 260;

/**
 * A text cut into paragraphs and pieces; overlapping passages are joined to the first. Joining all pieces gives the text without its line ends.
 * @example textPieces('a 1 b', [{ start: 2, end: 3, ids: ['f1'] }])[0]?.pieces.length // 3
 */
export function textPieces(text: string, marks: readonly Marked[]): readonly Paragraph[] {
  const ordered = joined(marks);
  const paragraphs: Paragraph[] = [];
  let next = 0;
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const pieces: Piece[] = [];
    let at = start;
    for (; next < ordered.length; next += 1) {
      const mark = ordered[next];
      if (mark === undefined || mark.start >= end) break;
      if (mark.start < at) continue;
      if (mark.start > at) pieces.push({ kind: 'plain', text: text.slice(at, mark.start), start: at });
      const last = Math.min(mark.end, end);
      pieces.push({ kind: 'marked', ...mark, end: last, text: text.slice(mark.start, last) });
      at = last;
    }
    if (at < end) pieces.push({ kind: 'plain', text: text.slice(at, end), start: at });
    if (pieces.some((piece) => piece.text.trim() !== '')) paragraphs.push({ start, pieces, hasFigure: pieces.some((piece) => piece.kind === 'marked' && piece.ids.length > 0) });
    start = end + 1;
  }
  return paragraphs;
}

/** The paragraph with what is far from its figures left out, as "…". */
export function nearFigures(paragraph: Paragraph): Paragraph {
  const figures = paragraph.pieces.flatMap((piece) => (piece.kind === 'marked' && piece.ids.length > 0 ? [piece] : []));
  const first = figures[0];
  const last = figures.at(-1);
  if (first === undefined || last === undefined) return paragraph;
  const from = first.start - nearby;
  const to = last.end + nearby;
  const pieces = paragraph.pieces.flatMap((piece): readonly Piece[] => {
    const end = piece.start + piece.text.length;
    if (end <= from || piece.start >= to) return [];
    if (piece.kind === 'marked') return [piece];
    const cutAt = Math.max(0, from - piece.start);
    const head = cutAt === 0 ? 0 : cutAt + Math.max(0, piece.text.slice(cutAt).search(/\s/u));
    const tail = end > to ? piece.text.lastIndexOf(' ', to - piece.start) : piece.text.length;
    return [{ kind: 'plain', start: piece.start, text: `${head > 0 ? '… ' : ''}${piece.text.slice(head, Math.max(head, tail)).replace(head > 0 ? /^\s+/u : /^$/u, '')}${end > to ? ' …' : ''}` }];
  });
  return { ...paragraph, pieces };
}

function joined(marks: readonly Marked[]): readonly Marked[] {
  const list: Marked[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = list.at(-1);
    if (last !== undefined && mark.start < last.end) list[list.length - 1] = { start: last.start, end: Math.max(last.end, mark.end), ids: [...last.ids, ...mark.ids] };
    else list.push(mark);
  }
  return list;
}
