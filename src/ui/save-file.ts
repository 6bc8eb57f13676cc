/**
 * Hands content to the reader as a file of this name. Only in a browser.
 * @example saveFile('bang.csv', text, 'text/csv;charset=utf-8')
 */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
