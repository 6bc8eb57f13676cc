import type { Item } from './item.ts';
import { phraseBook } from './phrase-book.ts';
import type { Token } from './token.ts';

const toCome = phraseBook<true>(['nhiệm vụ', 'một số nhiệm vụ', 'các nhiệm vụ', 'về nhiệm vụ', 'phương hướng', 'mục tiêu', 'giải pháp', 'nhiệm vụ trọng tâm', 'kế hoạch tháng', 'kế hoạch công tác', 'trọng tâm công tác', 'chương trình công tác', 'định hướng', 'công tác trọng tâm', 'về phương hướng', 'những nhiệm vụ', 'trong thời gian tới', 'thời gian tới', 'kiến nghị', 'đề xuất', 'chỉ tiêu phấn đấu', 'một số giải pháp', 'các chỉ tiêu phấn đấu', 'dự kiến', 'chỉ tiêu chủ yếu tháng', 'các chỉ tiêu chủ yếu tháng'].map((phrase): readonly [string, true] => [phrase, true]));
const done = phraseBook<true>(['kết quả', 'tình hình', 'đánh giá', 'những kết quả', 'một số kết quả', 'kết quả đạt được', 'các chỉ tiêu chủ yếu đạt được'].map((phrase): readonly [string, true] => [phrase, true]));
const longLine = 60;

/**
 * Marks the items that stand under a heading of intentions ("II. Nhiệm vụ tháng 9", "Phương hướng …"): the heading's own
 * line, and when the line is short the ones below it up to a heading of results. The first line is the report's title,
 * which often names the month to come and rules nothing.
 */
export function intentions(items: readonly Item[], tokens: readonly Token[]): readonly boolean[] {
  const marked = items.map(() => false);
  let under = false;
  let titleSeen = false;
  for (let from = 0; from < items.length; ) {
    let to = from;
    while (to < items.length && items[to]?.kind !== 'line') to += 1;
    const line = items.slice(from, to);
    const head = afterNumbering(line);
    const heading = head !== undefined && toCome.match(tokens, head.first) !== undefined && !line.some((item) => item.kind === 'period');
    if (line.length > 0) {
      if (head !== undefined && done.match(tokens, head.first) !== undefined) under = false;
      const own = titleSeen && heading;
      if (own && line.length < longLine) under = true;
      let sentence = under || own;
      for (let at = from; at < to; at += 1) {
        const item = items[at];
        const opens = item !== undefined && (items[at - 1]?.kind === 'stop') && toCome.match(tokens, item.first) !== undefined && !restOfSentence(items, at, to).some((other) => other.kind === 'period');
        if (opens) sentence = true;
        marked[at] = sentence;
      }
      titleSeen = true;
    }
    from = to + 1;
  }
  return marked;
}

function restOfSentence(items: readonly Item[], from: number, to: number): readonly Item[] {
  let end = from;
  while (end < to && end < from + longLine && items[end]?.kind !== 'stop') end += 1;
  return items.slice(from, end);
}

/** The first item after "II.", "1)", "-", "a,". */
function afterNumbering(line: readonly Item[]): Item | undefined {
  const at = line.findIndex((item, index) => !(item.kind === 'number' || item.kind === 'stop' || item.kind === 'close' || item.kind === 'comma' || (item.kind === 'glue' && item.end - item.start === 1) || (item.kind === 'word' && item.end - item.start <= 4 && ['stop', 'close'].includes(line[index + 1]?.kind ?? ''))));
  return at > 6 ? undefined : line[at];
}
