import type { Item } from './item.ts';
import { afterNumbering } from './numbering.ts';
import { phraseBook } from './phrase-book.ts';
import type { Token } from './token.ts';

const toCome = phraseBook<true>(['nhiệm vụ', 'một số nhiệm vụ', 'các nhiệm vụ', 'về nhiệm vụ', 'phương hướng', 'mục tiêu', 'giải pháp', 'nhiệm vụ trọng tâm', 'kế hoạch tháng', 'kế hoạch công tác', 'trọng tâm công tác', 'chương trình công tác', 'định hướng', 'công tác trọng tâm', 'về phương hướng', 'những nhiệm vụ', 'trong thời gian tới', 'thời gian tới', 'kiến nghị', 'đề xuất', 'chỉ tiêu phấn đấu', 'một số giải pháp', 'các chỉ tiêu phấn đấu', 'dự kiến', 'chỉ tiêu chủ yếu tháng', 'các chỉ tiêu chủ yếu tháng'].map((phrase): readonly [string, true] => [phrase, true]));
const done = phraseBook<true>(['kết quả', 'tình hình', 'đánh giá', 'những kết quả', 'một số kết quả', 'kết quả đạt được', 'các chỉ tiêu chủ yếu đạt được'].map((phrase): readonly [string, true] => [phrase, true]));
/** Only a numbered heading that begins so speaks of what is planned; in a sentence or a title it may be what was carried out. */
const planned = phraseBook<true>([['kế hoạch phát triển', true], ['dự toán năm', true]]);
/** Anywhere in a heading they say that what follows is still to be done. */
const ahead = phraseBook<true>(['phấn đấu', 'thời gian tới', 'tháng tới', 'quý tới', 'năm tới', 'kỳ tới'].map((phrase): readonly [string, true] => [phrase, true]));
const longLine = 60;
const names = new Set(['indicator', 'look-alike']);
const numbers = new Set(['amount', 'percent', 'times', 'unreadable']);

/**
 * Marks the items that stand under a heading of intentions ("II. Nhiệm vụ tháng 9", "Phần thứ hai: Phương hướng …"): the
 * heading's own line, and when the line is short the ones below it up to a heading of results. The first line is the report's
 * title, which often names the month to come and rules nothing unless it is numbered.
 * @example In "I. Kết quả⏎Thu 12 tỷ⏎II. Nhiệm vụ⏎Thu 15 tỷ" the last two lines are marked.
 */
export function intentions(items: readonly Item[], tokens: readonly Token[]): readonly boolean[] {
  const marked = items.map(() => false);
  let under = false;
  let titleSeen = false;
  // "Phần thứ hai" on a line of its own numbers the next one.
  let labelled = false;
  for (let from = 0; from < items.length; ) {
    let to = from;
    while (to < items.length && items[to]?.kind !== 'line') to += 1;
    const line = items.slice(from, to);
    const own = headsIntentions(line, tokens, titleSeen, labelled);
    if (line.length > 0) {
      labelled = afterNumbering(line, tokens).first === undefined;
      if (headsResults(line, tokens)) under = false;
      if (own && line.length < longLine) under = true;
      let sentence = under || own;
      for (let at = from; at < to; at += 1) {
        const item = items[at];
        if (item !== undefined && items[at - 1]?.kind === 'stop' && sentenceOfIntentions(restOfSentence(items, at, to), tokens)) sentence = true;
        marked[at] = sentence;
      }
      titleSeen = true;
    }
    from = to + 1;
  }
  return marked;
}

function headsResults(line: readonly Item[], tokens: readonly Token[]): boolean {
  const { first } = afterNumbering(line, tokens);
  return first !== undefined && done.match(tokens, first.first) !== undefined;
}

function headsIntentions(line: readonly Item[], tokens: readonly Token[], titleSeen: boolean, labelled: boolean): boolean {
  const { first, numbered: own } = afterNumbering(line, tokens);
  const numbered = own || labelled;
  if (first === undefined || done.match(tokens, first.first) !== undefined || !(titleSeen || numbered)) return false;
  const named = toCome.match(tokens, first.first) !== undefined;
  // "Nhiệm vụ thu ngân sách 8 tháng đạt 131 tỷ đồng." is a sentence about what was done; a numbered line without figures, or with
  // a colon before it speaks of any, is a heading.
  const body = line.slice(line.indexOf(first));
  const speaks = body.findIndex(({ kind }) => numbers.has(kind) || names.has(kind));
  const isTitle = numbered && ((line.length < longLine && line.at(-1)?.kind !== 'stop' && !line.some(({ kind }) => numbers.has(kind))) || body.slice(0, Math.max(0, speaks)).some(({ kind }) => kind === 'colon'));
  if (named) return isTitle || !line.some(({ kind }) => kind === 'period');
  return isTitle && (planned.match(tokens, first.first) !== undefined || line.some((item) => ahead.match(tokens, item.first) !== undefined));
}

/** A sentence inside a line that begins as a heading of intentions does. */
function sentenceOfIntentions(sentence: readonly Item[], tokens: readonly Token[]): boolean {
  const { first } = afterNumbering(sentence, tokens);
  return first !== undefined && toCome.match(tokens, first.first) !== undefined && !sentence.some(({ kind }) => kind === 'period');
}

function restOfSentence(items: readonly Item[], from: number, to: number): readonly Item[] {
  let end = from;
  while (end < to && end < from + longLine && items[end]?.kind !== 'stop') end += 1;
  return items.slice(from, end);
}
