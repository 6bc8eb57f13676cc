/** An element of well-formed markup. Attribute values and texts stay escaped as they were. */
export interface MarkupElement {
  readonly tag: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: readonly MarkupNode[];
}

export type MarkupNode = MarkupElement | string;

interface Open {
  readonly tag: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: MarkupNode[];
}

/**
 * Reads markup as React and DOM emulations write it (every attribute quoted, every element closed) into a tree.
 * Throws on anything else: the markup is the product's own.
 * @example readMarkup('<g id="a">x</g>') // [{ tag: 'g', attributes: [['id', 'a']], children: ['x'] }]
 */
export function readMarkup(markup: string): readonly MarkupNode[] {
  const root: Open = { tag: '', attributes: [], children: [] };
  const stack: Open[] = [root];
  const token = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:.-]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/gu;
  let end = 0;
  for (const match of markup.matchAll(token)) {
    if (match.index !== end) throw new Error(`the markup cannot be read at ${markup.slice(end, end + 80)}`);
    end = match.index + match[0].length;
    const [, closing, tag, attributes = '', selfClosing, text] = match;
    const top = stack.at(-1) ?? root;
    if (text !== undefined) top.children.push(text);
    else if (tag === undefined) continue;
    else if (closing === '/') {
      if (top.tag !== tag) throw new Error(`</${tag}> closes <${top.tag}>`);
      stack.pop();
    } else {
      const element: Open = { tag, attributes: [...attributes.matchAll(/([\w:.-]+)(?:="([^"]*)")?/gu)].map(([, name = '', value = '']) => [name, value] as const), children: [] };
      top.children.push(element);
      if (selfClosing !== '/') stack.push(element);
    }
  }
  if (end !== markup.length || stack.length !== 1) throw new Error('the markup ends before it is whole');
  return root.children;
}

/** Writes a tree as markup; elements without children close themselves, as SVG may. */
export function writeMarkup(nodes: readonly MarkupNode[]): string {
  return nodes.map((node) => {
    if (typeof node === 'string') return node;
    const attributes = node.attributes.map(([name, value]) => ` ${name}="${value}"`).join('');
    return node.children.length === 0 ? `<${node.tag}${attributes}/>` : `<${node.tag}${attributes}>${writeMarkup(node.children)}</${node.tag}>`;
  }).join('');
}

/** The first element of a tag name, depth first. */
export function findElement(nodes: readonly MarkupNode[], tag: string): MarkupElement | undefined {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    const found = node.tag === tag ? node : findElement(node.children, tag);
    if (found !== undefined) return found;
  }
  return undefined;
}
