/**
 * Style rules of the page's own fonts of these families with the font files inside, so that a picture shows the same letters anywhere. A font that cannot be read is
 * left out: the picture then uses the next family of its list.
 */
export async function fontStyles(page: Document, families: readonly string[]): Promise<string> {
  const wanted = new Set(families.flatMap((list) => list.split(',').map((family) => family.trim().replaceAll(/["']/gu, ''))));
  const faces = [...page.styleSheets].flatMap((sheet) => rulesOf(sheet)).filter((rule) => wanted.has(rule.style.getPropertyValue('font-family').replaceAll(/["']/gu, '')));
  const rules = await Promise.all(faces.map(async (face) => {
    const source = /url\(["']?([^"')]+)["']?\)/u.exec(face.style.getPropertyValue('src'))?.[1];
    const inside = source === undefined ? undefined : await dataAddress(new URL(source, face.parentStyleSheet?.href ?? page.baseURI).href);
    if (inside === undefined) return '';
    return `@font-face{font-family:${face.style.getPropertyValue('font-family')};font-weight:${face.style.getPropertyValue('font-weight') || '400'};src:url(${inside}) format("woff2");unicode-range:${face.style.getPropertyValue('unicode-range') || 'U+0-10FFFF'}}`;
  }));
  return rules.join('\n');
}

function rulesOf(sheet: CSSStyleSheet): readonly CSSFontFaceRule[] {
  try {
    return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
  } catch {
    // The style sheet of another origin cannot be read; the page has none of its own there.
    return [];
  }
}

async function dataAddress(href: string): Promise<string | undefined> {
  try {
    const response = await fetch(href);
    if (!response.ok) return undefined;
    const bytes = new Uint8Array(await response.arrayBuffer());
    let binary = '';
    for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCodePoint(...bytes.subarray(at, at + 8192));
    return `data:font/woff2;base64,${btoa(binary)}`;
  } catch {
    return undefined;
  }
}
