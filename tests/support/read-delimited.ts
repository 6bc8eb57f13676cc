/** Rows of a CSV text (RFC 4180) by the names of its first line; a byte order mark is no part of the first name. */
export function readDelimited(text: string): readonly Readonly<Record<string, string>>[] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = (): void => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  const content = text.replace(/^\uFEFF/u, '');
  for (let at = 0; at < content.length; at += 1) {
    const mark = content[at] ?? '';
    if (isQuoted && mark === '"' && content[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (mark === '"') isQuoted = !isQuoted;
    else if (!isQuoted && mark === ',') endCell();
    else if (!isQuoted && mark === '\n') {
      endCell();
      rows.push([]);
    } else if (isQuoted || mark !== '\r') cell += mark;
  }
  endCell();
  const [header = [], ...lines] = rows;
  return lines.filter((line) => line.length > 1).map((line) => Object.fromEntries(header.map((name, index) => [name, line[index] ?? ''])));
}
