import type { UnitLevel } from '../../domain/figure/unit.ts';
import { phraseBook } from './phrase-book.ts';
import type { Token } from './token.ts';

/** Whose report a text is; without a name the first place of the unit's level that the text names is taken for it. */
export interface OwnPlace {
  readonly level: UnitLevel;
  readonly name?: string;
}

type PlaceLevel = UnitLevel | 'city' | 'site';

function of(level: PlaceLevel, phrases: string): readonly (readonly [string, PlaceLevel])[] {
  return phrases.split('|').map((phrase): readonly [string, PlaceLevel] => [phrase, level]);
}

/** Places that have no name of their own. */
const wholes = phraseBook<PlaceLevel>([
  ...of('country', 'cả nước|toàn quốc|trong cả nước|trên cả nước|của cả nước'),
  ...of('province', 'toàn tỉnh|cả tỉnh|trên địa bàn tỉnh|trên địa bàn toàn tỉnh|của tỉnh|của toàn tỉnh|tỉnh ta|tỉnh nhà'),
  ...of('city', 'toàn thành phố|trên địa bàn thành phố|của thành phố|của toàn thành phố'),
  ...of('district', 'toàn huyện|cả huyện|trên địa bàn huyện|trên địa bàn toàn huyện|của huyện|của toàn huyện|huyện nhà|toàn thị xã|trên địa bàn thị xã|của thị xã|toàn quận|trên địa bàn quận|của quận'),
  ...of('commune', 'toàn xã|trên địa bàn xã|của xã|toàn phường|trên địa bàn phường|của phường|các xã|các xã, thị trấn|các xã, phường|một số xã|nhiều xã'),
]);

/** Nouns that a place's name follows. */
const nouns = phraseBook<PlaceLevel>([...of('province', 'tỉnh|của tỉnh|trên địa bàn tỉnh'), ...of('city', 'thành phố|của thành phố|TP'), ...of('district', 'huyện|thị xã|TX|quận|của huyện|của thị xã|trên địa bàn huyện|trên địa bàn thị xã'), ...of('commune', 'xã|phường|thị trấn|của xã|trên địa bàn xã'), ...of('site', 'khu công nghiệp|KCN|cụm công nghiệp|CCN|công ty|công ty TNHH|công ty cổ phần|nhà máy|khu kinh tế|thôn|xóm|làng|bản|ấp|khu phố|tổ dân phố')]);
const within = phraseBook<true>([['tại', true], ['ở', true]]);
const longestName = 4;

/** Reads the places of a text from left to right: `here` is the reporting unit itself, everything else is another's figures. */
export function placeReader(own: OwnPlace): (tokens: readonly Token[], at: number) => { readonly here: boolean; readonly named: boolean; readonly next: number } | undefined {
  let ownName = own.name === undefined ? undefined : nameKey(own.name);
  const isOwnLevel = (level: PlaceLevel): boolean => level === own.level || (level === 'city' && (own.level === 'district' || own.level === 'province'));
  return (tokens, at) => {
    if (tokens[at]?.kind !== 'word') return undefined;
    const noun = nouns.match(tokens, at);
    const from = noun === undefined ? at : afterPoint(tokens, noun.next);
    const end = noun === undefined ? undefined : nameEnd(tokens, from);
    if (noun !== undefined && end !== undefined) {
      const name = keyOf(tokens.slice(from, end));
      if (isOwnLevel(noun.value)) ownName ??= name;
      const here = isOwnLevel(noun.value) && ownName !== undefined && (ownName === name || ownName.endsWith(` ${name}`) || name.startsWith(`${ownName} `));
      return { here, named: true, next: here ? withHolder(tokens, end) : end };
    }
    // "thu ngân sách trên địa bàn | xã": the name took "trên địa bàn" with it.
    if (noun !== undefined && isArea(tokens, at)) return { here: isOwnLevel(noun.value), named: false, next: noun.next };
    // "Tại Đông Phả, …": only a place has a name of two words or more there; "Tại Hội nghị" has one.
    const inside = within.match(tokens, at);
    const insideEnd = inside === undefined ? undefined : nameEnd(tokens, inside.next);
    if (inside !== undefined && insideEnd !== undefined && insideEnd > inside.next + 1) return { here: ownName !== undefined && ownName === keyOf(tokens.slice(inside.next, insideEnd)), named: false, next: insideEnd };
    // Where no noun says what it is, only its own name can be told from other words that begin large.
    const bare = isArea(tokens, at) || isWord(tokens[at - 1], 'cua') ? nameEnd(tokens, at) : undefined;
    if (bare !== undefined && ownName !== undefined && ownName === keyOf(tokens.slice(at, bare))) return { here: true, named: false, next: bare };
    const whole = wholes.match(tokens, at);
    return whole === undefined ? undefined : { here: isOwnLevel(whole.value), named: false, next: whole.next };
  };
}

function isArea(tokens: readonly Token[], end: number): boolean {
  return isWord(tokens[end - 2], 'dia') && isWord(tokens[end - 1], 'ban');
}

function isWord(token: Token | undefined, bare: string): boolean {
  return token?.kind === 'word' && token.syllable.bare === bare;
}

/** "TX.Đông Phả", "TP. Bến Lau". */
function afterPoint(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '.' && /^T[PX]$/u.test(tokens[at - 1]?.text ?? '') ? at + 1 : at;
}

/** "huyện Lam Khê, tỉnh Hạc Sơn" is one place. */
function withHolder(tokens: readonly Token[], at: number): number {
  const link = tokens[at]?.text;
  const noun = link === ',' || link === '-' || link === '–' ? nouns.match(tokens, at + 1) : undefined;
  return noun === undefined || (noun.value !== 'province' && noun.value !== 'city') ? at : (nameEnd(tokens, noun.next) ?? at);
}

/** The token after the capitalised words that begin at `at`; `undefined` where there is none. All capitals are a heading, no name. */
function nameEnd(tokens: readonly Token[], at: number): number | undefined {
  let next = at;
  while (next < at + longestName) {
    const token = tokens[next];
    const before = tokens[next - 1];
    if (token?.kind !== 'word' || before === undefined || token.start > before.end + 1 || !/^\p{Lu}\p{M}*[\p{Ll}\p{M}]+$/u.test(token.text)) break;
    next += 1;
  }
  return next > at ? next : undefined;
}

function keyOf(tokens: readonly Token[]): string {
  return tokens.flatMap((token) => (token.kind === 'word' ? [token.syllable.bare] : [])).join(' ');
}

function nameKey(name: string): string {
  return name.normalize('NFD').replaceAll(/[\u0300-\u036f]/gu, '').toLowerCase().replaceAll('đ', 'd').replace(/^(?:huyen|thi xa|thanh pho|quan|tinh|xa|phuong|thi tran)\s+/u, '').replaceAll(/\s+/gu, ' ').replaceAll(/\b([hklmst])y\b/gu, '$1i').trim();
}
