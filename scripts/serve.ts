/**
 * `node scripts/serve.ts [port]`: serves `dist` as a good static host would: brotli, the 404 page,
 * long caching of hashed assets, and the headers of `public/_headers`. Prints the address.
 */
import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml',
  '.ics': 'text/calendar; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.zip': 'application/zip',
};
const PACKED = new Set(['.html', '.css', '.js', '.mjs', '.json', '.svg', '.txt', '.md', '.csv', '.xml', '.webmanifest']);

const root = join(process.cwd(), process.env['DIST'] ?? 'dist');
const base = (process.env['BASE'] ?? '/').replace(/\/?$/, '/');
const wanted = Number(process.argv[2] ?? process.env['PORT'] ?? 4321);
const packed = new Map<string, Buffer>();

const fileAt = async (path: string): Promise<string | null> => {
  const file = join(root, normalize(path));
  if (!file.startsWith(root)) return null;
  const found = await stat(file).catch(() => null);
  if (found?.isFile()) return file;
  return found?.isDirectory() && path.endsWith('/') ? fileAt(`${path}index.html`) : null;
};

const server = createServer(async (request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const path = decodeURIComponent(url.pathname).replace(base, '/');
  const found = await fileAt(path);
  if (!found && !path.endsWith('/') && (await fileAt(`${path}/`))) {
    response.writeHead(301, { location: `${url.pathname}/${url.search}` }).end();
    return;
  }
  const file = found ?? join(root, '404.html');
  const type = extname(file);
  const headers: Record<string, string> = {
    'content-type': TYPES[type] ?? 'application/octet-stream',
    'cache-control': path.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
  };
  let body: Buffer = await readFile(file).catch(() => Buffer.from('Not found'));
  const accepts = String(request.headers['accept-encoding'] ?? '');
  const coding = PACKED.has(type) ? (/\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : '') : '';
  if (coding) {
    const key = `${coding} ${file} ${(await stat(file).catch(() => null))?.mtimeMs}`;
    const small =
      packed.get(key) ?? (coding === 'br' ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }) : gzipSync(body));
    packed.set(key, small);
    body = small;
    headers['content-encoding'] = coding;
    headers['vary'] = 'accept-encoding';
  }
  response.writeHead(found ? 200 : 404, headers).end(request.method === 'HEAD' ? undefined : body);
});

const listen = (port: number) => server.listen(port, '127.0.0.1');
server.on('listening', () => {
  const address = server.address();
  console.log(`Boussole: http://127.0.0.1:${typeof address === 'object' ? address?.port : wanted}${base}`);
});
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE' && !process.argv[2]) listen(wanted + 1 + Math.floor(Math.random() * 500));
  else throw error;
});
listen(wanted);
