const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Text that is safe in HTML, also inside a quoted attribute.
 * @example escapeHtml('"a" < b') // '&quot;a&quot; &lt; b'
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => entities[character] ?? character);
}

/**
 * JSON that is safe inside a script element: nothing in it can end the element or a line of script.
 * @example embedJson('{"a":"</script>"}') // '{"a":"\\u003c/script>"}'
 */
export function embedJson(json: string): string {
  return json.replace(/[<\u2028\u2029]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
