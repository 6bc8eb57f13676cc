import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentType, isCompressible } from './content-type.ts';
import { findFile } from './find-file.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * A server of the files below `root` at the address `base` (starts and ends with "/"); it does not listen yet. While `isReady` is false every answer is 503 with a
 * sentence: a site half written is never shown.
 */
export function staticServer(root: string, base: string, isReady: () => boolean = () => true): Server {
  const packed = new Map<string, Promise<Buffer>>();
  return createServer((request, response) => {
    if (!isReady()) {
      response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', 'retry-after': '5' }).end('Đang dựng trang, xin chờ. / The site is being built; please wait.\n');
      return;
    }
    answer(root, base, request, response, packed).catch((error: unknown) => {
      process.stderr.write(`${request.url ?? ''}: ${String(error)}\n`);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end();
    });
  });
}

async function answer(root: string, base: string, request: IncomingMessage, response: ServerResponse, packed: Map<string, Promise<Buffer>>): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [path = '/', query] = (request.url ?? '/').split('?');
  const found = await findFile(root, base, path);
  if (found.kind === 'redirect') {
    // A path that starts with two slashes would be read as another host.
    response.writeHead(301, { location: `${found.to.replace(/^\/+/u, '/')}${query === undefined ? '' : `?${query}`}` }).end();
    return;
  }
  const file = found.kind === 'file' ? found.file : join(root, '404.html');
  const body = await readFile(file);
  const type = contentType(file);
  const tag = createHash('sha256').update(body).digest('base64url').slice(0, 20);
  const encoding = body.length > 256 && isCompressible(type) ? encodingOf(request) : undefined;
  const headers = {
    'content-type': type,
    // Names below assets/ carry a hash of what is in them.
    'cache-control': path.startsWith(`${base}assets/`) && found.kind === 'file' ? 'public, max-age=31536000, immutable' : 'no-cache',
    'etag': `"${tag}${encoding === undefined ? '' : `-${encoding}`}"`,
    'vary': 'accept-encoding',
    'x-content-type-options': 'nosniff',
    ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
  };
  if (found.kind === 'file' && request.headers['if-none-match'] === headers.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const sent = encoding === undefined ? body : await pack(packed, `${tag}-${encoding}`, encoding, body);
  response.writeHead(found.kind === 'file' ? 200 : 404, { ...headers, 'content-length': sent.length });
  response.end(request.method === 'HEAD' ? undefined : sent);
}

function encodingOf(request: IncomingMessage): 'br' | 'gzip' | undefined {
  const accepted = (request.headers['accept-encoding'] ?? '').toString().split(',').map((part) => part.trim()).filter((part) => !/;\s*q=0(?:\.0*)?$/u.test(part)).map((part) => part.split(';')[0]);
  return accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : undefined;
}

async function pack(packed: Map<string, Promise<Buffer>>, key: string, encoding: 'br' | 'gzip', body: Buffer): Promise<Buffer> {
  const made = packed.get(key) ?? (encoding === 'br' ? brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }) : zip(body));
  packed.set(key, made);
  return made;
}
