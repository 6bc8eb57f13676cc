import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listen } from '../../../src/cli/serve/listen.ts';
import { fetchText } from '../../../src/data/fetch-text.ts';

const answers: Readonly<Record<string, readonly [status: number, body: string | Uint8Array]>> = {
  '/kinh-te/data/catalog.json': [200, '{ "vi": "luỹ kế" }'],
  '/kinh-te/data/utf16.json': [200, new Uint8Array([0xff, 0xfe, 0x7b, 0x00])],
  '/kinh-te/data/bom.json': [200, new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d])],
  '/kinh-te/data/latin.json': [200, new Uint8Array([0x7b, 0xe9, 0x7d])],
  '/kinh-te/data/huge.json': [200, ' '.repeat(9 * 1024 * 1024)],
  '/kinh-te/data/busy.json': [503, 'later'],
};

let server: Server;
let base: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const [status, body] = answers[request.url ?? ''] ?? [404, 'no such file'];
    response.writeHead(status).end(body);
  });
  base = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/kinh-te/data/`;
});
afterAll(() => void server.close());

it('reads a file below its base', async () => {
  expect(await fetchText(base)('catalog.json')).toEqual({ ok: true, text: '{ "vi": "luỹ kế" }' });
});

it.each([
  ['nowhere.json', 'not-found'],
  ['busy.json', 'network'],
  ['utf16.json', 'encoding'],
  ['bom.json', 'encoding'],
  ['latin.json', 'encoding'],
  ['huge.json', 'too-large'],
])('%s is told as %s', async (path, kind) => {
  expect(await fetchText(base)(path)).toMatchObject({ ok: false, kind });
});

it('a server that is not there is a matter of the network', async () => {
  expect(await fetchText('http://127.0.0.1:1/')('catalog.json')).toMatchObject({ ok: false, kind: 'network' });
});
