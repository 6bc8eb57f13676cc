const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml', png: 'image/png', woff2: 'font/woff2', woff: 'font/woff', csv: 'text/csv; charset=utf-8', txt: 'text/plain; charset=utf-8', map: 'application/json; charset=utf-8',
};

/**
 * The media type of a file by its ending; unknown endings are bytes.
 * @example contentType('dist/index.html') // 'text/html; charset=utf-8'
 */
export function contentType(file: string): string {
  const ending = /\.([a-z0-9]+)$/iu.exec(file)?.[1]?.toLowerCase() ?? '';
  return types[ending] ?? 'application/octet-stream';
}

/** Whether compressing a file of this type makes it smaller. */
export function isCompressible(type: string): boolean {
  return /^(?:text\/|application\/json|image\/svg)/u.test(type);
}
