import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineDiff } from '../../../../src/features/import/line-diff.ts';

test('an inserted line is the only one told', () => {
  expect(lineDiff('a\nb\nc', 'a\nx\nb\nc').filter(({ kind }) => kind !== 'same')).toEqual([{ kind: 'added', text: 'x', number: 2 }]);
});

test('the old lines are those kept and removed, the new ones those kept and added, in order', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', '{', '},'), { maxLength: 14 }).map((lines) => lines.join('\n'));
  fc.assert(fc.property(text, text, (before, after) => {
    const lines = lineDiff(before, after);
    expect(lines.filter(({ kind }) => kind !== 'added').map((line) => line.text).join('\n')).toBe(before);
    expect(lines.filter(({ kind }) => kind !== 'removed').map((line) => line.text).join('\n')).toBe(after);
    expect(lineDiff(before, before).every(({ kind }) => kind === 'same')).toBe(true);
  }));
});

test('two long files that share nothing are told in whole', () => {
  const [before, after] = ['a', 'b'].map((letter) => Array.from({ length: 2000 }, (_, index) => `${letter}${index}`).join('\n'));
  expect(lineDiff(before ?? '', after ?? '')).toHaveLength(4000);
});
