/** A step through an XML text: names are local (without prefix). */
export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly empty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/**
 * Walks an XML text of an office file in one pass. Comments and instructions are passed over, no entity but XML's five and numbers is known
 * and nothing outside the text is ever read. A text that breaks off ends the walk.
 * @example [...xmlEvents('<a x="1">b</a>')].length // 3
 */
export function* xmlEvents(xml: string): Generator<XmlEvent> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open < 0) return;
    if (open > at) yield { kind: 'text', text: decodeEntities(xml.slice(at, open)) };
    if (xml.startsWith('<![CDATA[', open)) {
      const end = xml.indexOf(']]>', open);
      if (end < 0) return;
      yield { kind: 'text', text: xml.slice(open + 9, end) };
      at = end + 3;
      continue;
    }
    const isComment = xml.startsWith('<!--', open);
    const close = xml.indexOf(isComment ? '-->' : '>', open);
    if (close < 0) return;
    at = close + (isComment ? 3 : 1);
    const mark = xml[open + 1];
    if (mark === '!' || mark === '?') continue;
    if (mark === '/') {
      yield { kind: 'close', name: localName(xml.slice(open + 2, close).trim()) };
      continue;
    }
    const empty = xml[close - 1] === '/';
    const inside = xml.slice(open + 1, empty ? close - 1 : close);
    const space = inside.search(/\s/u);
    const name = localName(space < 0 ? inside : inside.slice(0, space));
    yield { kind: 'open', name, attributes: space < 0 ? '' : inside.slice(space), empty };
    if (empty) yield { kind: 'close', name };
  }
}

/** An attribute by its local name; `undefined` where the element has none. */
export function attributeOf(attributes: string, name: string): string | undefined {
  for (const [, key = '', double, single] of attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)) if (localName(key) === name) return decodeEntities(double ?? single ?? '');
  return undefined;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/giu, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
