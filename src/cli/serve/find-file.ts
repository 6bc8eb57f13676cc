import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** What a request path stands for below a folder of files. */
export type Found = { readonly kind: 'file'; readonly file: string } | { readonly kind: 'redirect'; readonly to: string } | { readonly kind: 'none' };

/**
 * Finds the file of a request path below `root`, the way static file hosts do: a folder is its index.html, a folder without its
 * slash is a redirect. Nothing outside `root` is ever found, also not through a link or an encoded path.
 * @example await findFile('dist', '/kinh-te/', '/kinh-te/about/') // { kind: 'file', file: '…/dist/about/index.html' }
 */
export async function findFile(root: string, base: string, path: string): Promise<Found> {
  if (`${path}/` === base) return { kind: 'redirect', to: base };
  if (path === '/' && base !== '/') return { kind: 'redirect', to: base };
  if (!path.startsWith(base)) return { kind: 'none' };
  const below = decode(path.slice(base.length));
  if (below === undefined || below.includes('\0') || below.split(/[/\\]/u).includes('..')) return { kind: 'none' };
  const candidate = join(root, below);
  const status = await statusOf(candidate);
  if (status === 'folder' && !(path.endsWith('/'))) return { kind: 'redirect', to: `${path}/` };
  const file = status === 'folder' ? join(candidate, 'index.html') : candidate;
  if (status === 'none' || path.endsWith('/') !== (status === 'folder') || (await statusOf(file)) !== 'file') return { kind: 'none' };
  const real = await realpath(file);
  return real.startsWith((await realpath(root)) + sep) ? { kind: 'file', file: real } : { kind: 'none' };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

async function statusOf(file: string): Promise<'file' | 'folder' | 'none'> {
  try {
    const status = await stat(file);
    return status.isDirectory() ? 'folder' : status.isFile() ? 'file' : 'none';
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'ENAMETOOLONG')) return 'none';
    throw error;
  }
}
