import { attributeOf, xmlEvents } from './xml-events.ts';

/** A cell as the file keeps it; `x`, `y` count from 0. */
export interface RawCell {
  readonly address: string;
  readonly x: number;
  readonly y: number;
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly hasFormula: boolean;
}

interface Merge {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

/** No form is wider; a stray cell far to the right is none of it. */
const widest = 256;

/** Cells and merged ranges of a sheet's XML; `undefined` when it has more than `most` cells. */
export function readSheetXml(xml: string, most: number): { readonly cells: readonly RawCell[]; readonly merges: readonly Merge[] } | undefined {
  const cells: RawCell[] = [];
  const merges: Merge[] = [];
  let attributes = '';
  let value = '';
  let hasFormula = false;
  let reading: string | undefined;
  let isPhonetic = false;
  for (const event of xmlEvents(xml)) {
    if (event.kind === 'text') {
      if (reading !== undefined && !isPhonetic) value += event.text;
    } else if (event.kind === 'open') {
      if (event.name === 'c') {
        ({ attributes } = event);
        value = '';
        hasFormula = false;
      } else if (event.name === 'f') hasFormula = true;
      else if (event.name === 'v' || event.name === 't') reading = event.empty ? undefined : event.name;
      else if (event.name === 'rPh') isPhonetic = true;
      else if (event.name === 'mergeCell') {
        const [from, to = from] = (attributeOf(event.attributes, 'ref') ?? '').split(':').map(placeOf);
        if (from !== undefined && to !== undefined) merges.push({ x: from.x, y: from.y, right: to.x, bottom: to.y });
      }
    } else if (event.name === 'v' || event.name === 't') reading = undefined;
    else if (event.name === 'rPh') isPhonetic = false;
    else if (event.name === 'c') {
      const address = attributeOf(attributes, 'r') ?? '';
      const place = placeOf(address);
      if (place === undefined || place.x >= widest || (value === '' && !hasFormula)) continue;
      cells.push({ address, ...place, type: attributeOf(attributes, 't') ?? 'n', style: Number(attributeOf(attributes, 's') ?? 0), value, hasFormula });
      if (cells.length > most) return undefined;
    }
  }
  return { cells, merges };
}

function placeOf(address: string): { readonly x: number; readonly y: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(address);
  if (match === null) return undefined;
  const x = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 0) - 64, 0) - 1;
  return { x, y: Number(match[2]) - 1 };
}
