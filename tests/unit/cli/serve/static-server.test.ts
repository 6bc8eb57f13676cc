import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../../../src/cli/serve/listen.ts';
import { staticServer } from '../../../../src/cli/serve/static-server.ts';

let folder: string;
let server: Server;
let port: number;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'static-'));
  const root = join(folder, 'site');
  await mkdir(join(root, 'about'), { recursive: true });
  await mkdir(join(root, 'assets'));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await symlink(join(folder, 'secret.txt'), join(root, 'link.txt'));
  await writeFile(join(root, '404.html'), 'no such page');
  await writeFile(join(root, 'index.html'), 'home');
  await writeFile(join(root, 'about/index.html'), `about ${'luỹ kế '.repeat(200)}`);
  await writeFile(join(root, 'assets/a-123.js'), 'export {}');
  server = staticServer(root, '/kinh-te/');
  port = await listen(server, 0, '127.0.0.1');
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** A request whose path is sent as it is; fetch would tidy it first. */
async function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part)).on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.on('error', reject).end();
  });
}

it('shows nothing of a site half written', async () => {
  let isBuilt = false;
  const waiting = staticServer(join(folder, 'site'), '/', () => isBuilt);
  const address = `http://127.0.0.1:${await listen(waiting, 0, '127.0.0.1')}/`;
  const early = await fetch(address);
  expect(early.status).toBe(503);
  expect(early.headers.get('retry-after')).toBe('5');
  expect(await early.text()).toContain('Đang dựng trang');
  isBuilt = true;
  expect(await (await fetch(address)).text()).toBe('home');
  waiting.closeAllConnections();
  waiting.close();
});

describe('staticServer', () => {
  it('serves folders as their index and sends a folder without its slash there', async () => {
    expect(await ask('/kinh-te/')).toMatchObject({ status: 200, body: 'home', headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(await ask('/kinh-te/about?period=2024-05')).toMatchObject({ status: 301, headers: { location: '/kinh-te/about/?period=2024-05' } });
    expect(await ask('/')).toMatchObject({ status: 301, headers: { location: '/kinh-te/' } });
  });

  it('answers an unknown address with the page for it', async () => {
    expect(await ask('/kinh-te/nowhere/')).toMatchObject({ status: 404, body: 'no such page' });
    expect(await ask('/elsewhere/')).toMatchObject({ status: 404, body: 'no such page' });
  });

  it.each(['/kinh-te/../secret.txt', '/kinh-te/%2e%2e/secret.txt', '/kinh-te/..%2fsecret.txt', '/kinh-te/..%5csecret.txt', '/kinh-te/link.txt', '/kinh-te/%00', '/kinh-te/%E0%A4%A', `/kinh-te/${'a'.repeat(5000)}`])('gives nothing outside its folder: %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: 'no such page' });
  });

  it('compresses text for those who take it, and keeps hashed files for good', async () => {
    expect((await ask('/kinh-te/about/', { 'accept-encoding': 'gzip, br' })).headers).toMatchObject({ 'content-encoding': 'br', 'vary': 'accept-encoding', 'cache-control': 'no-cache' });
    expect((await ask('/kinh-te/about/', { 'accept-encoding': 'gzip, br;q=0' })).headers['content-encoding']).toBe('gzip');
    expect((await ask('/kinh-te/about/')).headers['content-encoding']).toBeUndefined();
    expect((await ask('/kinh-te/assets/a-123.js')).headers['cache-control']).toContain('immutable');
  });

  it('answers 304 to what is already known, nothing but reading is allowed', async () => {
    const { headers } = await ask('/kinh-te/');
    expect((await ask('/kinh-te/', { 'if-none-match': String(headers['etag']) })).status).toBe(304);
    expect((await ask('/kinh-te/', {}, 'POST')).status).toBe(405);
    expect(await ask('/kinh-te/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
  });
});

it('says in a sentence that a port is in use', async () => {
  await expect(listen(createServer(), port, '127.0.0.1')).rejects.toThrow(`port ${port} is in use`);
});
