import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearFigures, textPieces } from '../../../../src/features/import/text-pieces.ts';

test('the pieces give the text back, whatever is marked, and each mark stands on its own letters', () => {
  const marks = fc.array(fc.record({ start: fc.integer({ min: 0, max: 60 }), length: fc.integer({ min: 1, max: 9 }) }), { maxLength: 6 });
  fc.assert(fc.property(fc.stringMatching(/^[a1 \n]{0,60}$/u), marks, (text, list) => {
    const passages = list.filter(({ start, length }) => start + length <= text.length).map(({ start, length }, index) => ({ start, end: start + length, ids: index % 2 === 0 ? [`f${index}`] : [] }));
    const paragraphs = textPieces(text, passages);
    for (const { pieces } of paragraphs) for (const piece of pieces) expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
    expect(paragraphs.flatMap(({ pieces }) => pieces).map((piece) => piece.text).join('')).toBe(text.split('\n').filter((line) => line.trim() !== '').join(''));
  }));
});

test('far from its figures a paragraph is cut at words, never in a figure', () => {
  const text = `${'chữ '.repeat(200)}đạt 925 tỷ đồng${' lời'.repeat(200)}`;
  const start = text.indexOf('925');
  const [paragraph] = textPieces(text, [{ start, end: start + 11, ids: ['f1'] }]);
  const near = paragraph === undefined ? [] : nearFigures(paragraph).pieces.map((piece) => piece.text);
  expect(near).toHaveLength(3);
  expect(near[0]).toMatch(/^… chữ .*đạt $/u);
  expect(near[1]).toBe('925 tỷ đồng');
  expect(near[2]).toMatch(/^ lời .* …$/u);
  expect(near.join('').length).toBeLessThan(620);
});
