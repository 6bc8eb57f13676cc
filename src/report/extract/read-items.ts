import type { Indicator } from '../../domain/figure/indicator.ts';
import type { Period } from '../../domain/period/period.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import { findMentions } from './find-mentions.ts';
import type { Item, Meaning } from './item.ts';
import { lexicon, planNouns, planWords } from './lexicon.ts';
import { numberMarks } from './number-marks.ts';
import { placeReader, type OwnPlace } from './places.ts';
import { comparedSide, periodAgainst, readComparison } from './read-comparison.ts';
import { readPeriod } from './read-period.ts';
import { readQuantity } from './read-quantity.ts';
import { tokenize, type Token } from './token.ts';

const signs: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([['(', { kind: 'open' }], ['[', { kind: 'open' }], [')', { kind: 'close' }], [']', { kind: 'close' }], [',', { kind: 'comma' }], [';', { kind: 'semicolon' }], ['.', { kind: 'stop' }], ['!', { kind: 'stop' }], ['?', { kind: 'stop' }], [':', { kind: 'colon' }], ['\n', { kind: 'line' }]]);

/** Reads a text from left to right into what its pieces mean; the longest reading at each place is taken. */
export function readItems(text: string, report: Period, indicators: readonly Indicator[], own: OwnPlace): { readonly items: readonly Item[]; readonly tokens: readonly Token[] } {
  const tokens = tokenize(text);
  const marks = numberMarks(tokens);
  const mentions = findMentions(tokens, indicators);
  const items: Item[] = [];
  const readPlace = placeReader(own);
  let nextMention = 0;
  for (let at = 0; at < tokens.length; ) {
    const first = tokens[at];
    if (first === undefined) break;
    while ((mentions[nextMention]?.at ?? Infinity) < at) nextMention += 1;
    const mention = mentions[nextMention];
    // No phrase, period, place or number begins with a sign; only a line's end may be more than itself.
    if (first.kind === 'sign') {
      const meaning: Meaning = isSoftBreak(tokens, at, items.at(-1)) ? { kind: 'glue' } : plainMeaning(first);
      items.push({ ...meaning, start: first.start, end: first.end, first: at, next: at + 1 });
      at += 1;
      continue;
    }
    let found: { readonly meaning: Meaning; readonly next: number };
    const place = items.at(-1)?.kind === 'versus' || (mention?.at === at && mention.indicator !== undefined) ? undefined : readPlace(tokens, at);
    if (place !== undefined) found = { meaning: { kind: 'place', here: place.here, named: place.named }, next: place.next };
    else if (mention?.at === at) found = { meaning: mention.indicator === undefined ? { kind: 'look-alike' } : { kind: 'indicator', indicator: mention.indicator, planned: planNouns.match(tokens, at) !== undefined }, next: mention.next };
    else {
      found = readPlain(tokens, at, report, items) ?? (first.kind === 'digits' ? readQuantity(tokens, at, marks, afterPeriod(items.at(-1))) : { meaning: plainMeaning(first), next: at + 1 });
      // A name that begins inside a longer reading of plain words is still a name ("kế hoạch | thu ngân sách").
      if (mention !== undefined && mention.at < found.next) found = { meaning: found.meaning, next: Math.max(at + 1, mention.at) };
    }
    const last = tokens[found.next - 1] ?? first;
    items.push({ ...found.meaning, start: first.start, end: last.end, first: at, next: found.next });
    at = found.next;
  }
  return { items, tokens };
}

const expectsNumber = new Set(['verb', 'estimate', 'paid', 'bound', 'equal', 'direction', 'period']);

/** A line that breaks inside a sentence: what follows goes on in lower case, or is the number that the words before announce. */
function isSoftBreak(tokens: readonly Token[], at: number, previous: Item | undefined): boolean {
  const next = tokens[at + 1];
  const after = tokens[at + 2]?.text;
  if (tokens[at]?.text !== '\n' || previous === undefined || next === undefined || ['stop', 'line', 'colon', 'semicolon'].includes(previous.kind)) return false;
  if (next.kind === 'word') return /^\p{Ll}/u.test(next.text) && after !== ')' && after !== '.';
  return next.kind === 'digits' && expectsNumber.has(previous.kind) && after !== ')' && after !== '.';
}

function afterPeriod(item: Item | undefined): boolean {
  return item?.kind === 'period' || item?.kind === 'against' || item?.kind === 'plan';
}

function plainMeaning(token: Token): Meaning {
  if (token.kind === 'word') return { kind: 'word' };
  return signs.get(token.text) ?? { kind: 'glue' };
}

function readPlain(tokens: readonly Token[], at: number, report: Period, items: readonly Item[]): { readonly meaning: Meaning; readonly next: number } | undefined {
  const side = comparedSide(items);
  const compared = readComparison(tokens, at, report, side);
  if (compared !== undefined) return compared;
  const period = readPeriod(tokens, at, report);
  const plan = readPlan(tokens, at, report);
  const word = lexicon.match(tokens, at);
  const best = [period, plan, word === undefined ? undefined : { meaning: word.value, next: word.next }].reduce((a, b) => (b !== undefined && (a === undefined || b.next > a.next) ? b : a), undefined);
  const against = best === undefined ? undefined : periodAgainst(best.meaning, tokens[at], side, report);
  return best === undefined || against === undefined ? best : { meaning: { kind: 'against', against }, next: best.next };
}

function bareAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.syllable.bare : '';
}

/** A plan's noun with the words that say whose it is and of which year. */
function readPlan(tokens: readonly Token[], at: number, report: Period): { readonly meaning: Meaning; readonly next: number } | undefined {
  const noun = planNouns.match(tokens, at);
  if (noun === undefined) return undefined;
  let { next } = noun;
  let plan: 'annual' | 'province' | 'district' | 'other' = 'annual';
  for (let length = 0; length < 10; length += 1) {
    const year = tokens[next];
    if (year?.kind === 'digits' && /^(?:19|20|21)\d{2}$/u.test(year.text) && bareAt(tokens, next - 1) === 'nam') {
      if (Number(year.text) !== yearOf(report)) plan = 'other';
      next += 1;
      continue;
    }
    const span = readPeriod(tokens, next, report);
    if (span !== undefined && span.meaning.kind === 'period' && span.meaning.span.period.endsWith('-12') && bareAt(tokens, next) === 'nam') {
      if (yearOf(span.meaning.span.period) !== yearOf(report)) plan = 'other';
      ({ next } = span);
      continue;
    }
    if (span !== undefined && tokens[next]?.kind === 'digits') plan = 'other';
    const word = planWords.match(tokens, next);
    if (word === undefined) break;
    if (word.value === 'other') plan = 'other';
    else if (word.value !== 'none' && plan !== 'other') plan = word.value;
    ({ next } = word);
  }
  return { meaning: { kind: 'plan', plan }, next };
}
