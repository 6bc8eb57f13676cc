import { createReadStream, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Connect, Plugin } from 'vite';

/** Serves the data folder at `<base>data/` while developing; the build copies it. */
export function dataFolderPlugin(folder: string): Plugin {
  const serve: Connect.NextHandleFunction = (request, response, next) => {
    const path = /^\/data\/((?:[a-z0-9-]+\/)?[a-z0-9.-]+\.json)(?:\?.*)?$/u.exec((request.url ?? '').replace(/^.*?(?=\/data\/)/u, ''))?.[1];
    if (path === undefined) {
      next();
      return;
    }
    const file = resolve(folder, path);
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache' });
    createReadStream(file).pipe(response);
  };
  return {
    name: 'data-folder',
    configureServer: (server) => {
      server.middlewares.use(serve);
      server.watcher.add(folder);
      server.watcher.on('change', (file) => {
        if (file.startsWith(resolve(folder))) server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
