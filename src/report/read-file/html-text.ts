const unseen = /^(?:script|style|head|template|noscript|svg|select|button|nav)$/u;
const lineEnds = /^(?:p|div|br|li|ul|ol|tr|table|h[1-6]|section|article|header|footer|blockquote|pre|hr|dd|dt)$/u;
const combining: Readonly<Record<string, string>> = { acute: '\u0301', grave: '\u0300', tilde: '\u0303', circ: '\u0302', uml: '\u0308', cedil: '\u0327' };
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', middot: '·', bull: '•', times: '×', eth: 'ð', shy: '' };

/**
 * The text that a page or a pasted piece of HTML shows: a line a block, cells of a row divided by tabs; nothing in it is run or fetched.
 * @example htmlText('<p>Thu ng&acirc;n s&aacute;ch<br>26,83 tỷ</p>') // 'Thu ngân sách\n26,83 tỷ'
 */
export function htmlText(html: string): string {
  let text = '';
  let at = 0;
  let hidden: string | undefined;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? html.length : open;
    if (hidden === undefined) text += decode(html.slice(at, end)).replaceAll(/[\t\n\f\r ]+/gu, ' ');
    if (open < 0) break;
    const isComment = html.startsWith('<!--', open);
    if (!isComment && !/[a-z/!?]/iu.test(html[open + 1] ?? '')) {
      // "tăng < 5%": a sign of the text, no tag.
      if (hidden === undefined) text += '<';
      at = open + 1;
      continue;
    }
    const close = html.indexOf(isComment ? '-->' : '>', open);
    if (close < 0) break;
    at = close + (isComment ? 3 : 1);
    if (isComment) continue;
    const tag = /^<(\/?)([a-z][a-z\d]*)/iu.exec(html.slice(open, open + 20));
    const name = (tag?.[2] ?? '').toLowerCase();
    const isEnd = tag?.[1] === '/';
    if (hidden !== undefined) {
      if (isEnd && name === hidden) hidden = undefined;
    } else if (unseen.test(name) && !isEnd && html[close - 1] !== '/') hidden = name;
    else if (lineEnds.test(name)) text += '\n';
    else if ((name === 'td' || name === 'th') && isEnd) text += '\t';
  }
  return text.split('\n').map((line) => line.replaceAll(/^[ \u00a0]+|[ \u00a0\t]+$/gu, '')).join('\n').replaceAll(/\n{3,}/gu, '\n\n').trim();
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/giu, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (name !== undefined) {
      const accented = /^([a-z])(acute|grave|tilde|circ|uml|cedil)$/iu.exec(name);
      return accented === null ? (named[name.toLowerCase()] ?? whole) : `${accented[1] ?? ''}${combining[(accented[2] ?? '').toLowerCase()] ?? ''}`.normalize('NFC');
    }
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
