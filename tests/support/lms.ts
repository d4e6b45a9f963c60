import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Locale } from '../../src/core/locale.ts';
import { FORMATS, type Format } from '../../src/lms/course.ts';
import { inFormat, readPath } from '../../scripts/lms/course.ts';
import { bundle, finished, siteFiles } from '../../scripts/lms/pack.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.json': 'application/json',
};

/** The packages of the test path in one language, by format: path in the package → bytes. */
export async function packages(locale: Locale): Promise<Record<Format, Record<string, Uint8Array>>> {
  const read = readPath('tests/fixtures/lms/first-steps', 'first-steps', locale, 'dist');
  const [player, site] = [await bundle(), siteFiles(read.course, 'dist', '/')];
  return Object.fromEntries(FORMATS.map((format) => [format, finished(inFormat(read.course, format), read, site, player)])) as Record<
    Format,
    Record<string, Uint8Array>
  >;
}

/** A statement as the stub record store got it. */
type Said = {
  id: string;
  timestamp: string;
  actor: unknown;
  verb: { id: string };
  object: { id: string };
  context: { registration: string; contextActivities: Record<string, { id: string }[]>; extensions: Record<string, unknown> };
  result?: { duration: string; success?: boolean; completion?: boolean; score?: Record<string, number> };
};

/** An LMS for tests: packages under `/pkg/<format>/`, a page that launches each, a record store. `missed`: what was asked for and is not there. */
export async function startLms(packed: Record<Format, Record<string, Uint8Array>>) {
  const kept = new Map<string, string>();
  const documents = new Map<string, string>();
  const statements: Said[] = [];
  const missed: string[] = [];
  const asked: string[] = [];
  const launch: { data: Record<string, unknown>; tokens: number } = { data: {}, tokens: 0 };

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://lms');
    const send = (status: number, body: string | Uint8Array = '', type = 'application/json') =>
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    const [, section = '', name = '', ...rest] = decodeURI(url.pathname).split('/');
    if (section === 'pkg') {
      const path = rest.join('/');
      const file = packed[name as Format]?.[path];
      if (!file) missed.push(url.pathname);
      return send(file ? 200 : 404, file ?? '', TYPES[extname(path)] ?? 'application/octet-stream');
    }
    if (section === 'scorm-again') return send(200, readFileSync(join('node_modules/scorm-again/dist', name)), 'text/javascript');
    if (section === 'launch') return send(200, hostPage(name, kept.get(name) ?? 'null', url.searchParams.get('with') ?? '{}'), 'text/html');
    if (section === 'kept') {
      kept.set(name, await bodyOf(request));
      return send(200, '{}');
    }
    if (section === 'token') {
      launch.tokens += 1;
      return send(
        200,
        JSON.stringify(
          launch.tokens === 1 || url.searchParams.has('again')
            ? { 'auth-token': 'dGVzdDp0ZXN0' }
            : { 'error-code': '1', 'error-text': 'used' },
        ),
      );
    }
    if (section === 'lrs') {
      if (request.headers.authorization !== 'Basic dGVzdDp0ZXN0' || !request.headers['x-experience-api-version']) return send(401);
      asked.push(
        `${request.method} ${[name, ...rest].join('/')} ${url.searchParams.get('stateId') ?? url.searchParams.get('profileId') ?? ''}`.trim(),
      );
      if (name === 'statements') {
        statements.push(...(JSON.parse(await bodyOf(request)) as Said[]));
        return send(200, '[]');
      }
      const key = url.searchParams.get('stateId') ?? '';
      if (request.method === 'PUT') {
        documents.set(key, await bodyOf(request));
        return send(204);
      }
      if (key === 'LMS.LaunchData') return send(200, JSON.stringify(launch.data));
      return documents.has(key) ? send(200, documents.get(key)) : send(404);
    }
    if (section === 'away') return send(200, '<!doctype html><title>Away</title>', 'text/html');
    if (section === 'favicon.ico') return send(204);
    missed.push(url.pathname);
    return send(404);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = () => {
    server.closeAllConnections();
    return new Promise((stopped) => server.close(stopped));
  };
  return { root, kept, documents, statements, missed, asked, launch, stop };
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

/**
 * The page of an LMS: scorm-again's API in the window, the package in a frame within a frame. What
 * is committed outlives the page. scorm-again takes longer texts than SCORM 1.2 allows: here they
 * are refused, and every refusal is written down.
 */
function hostPage(format: string, kept: string, given: string): string {
  const is12 = format === 'scorm12';
  const [file, make, name, set] = is12
    ? ['scorm12.min.js', 'Scorm12API', 'API', 'LMSSetValue']
    : ['scorm2004.min.js', 'Scorm2004API', 'API_1484_11', 'SetValue'];
  return `<!doctype html><html lang="en"><title>LMS</title><body style="margin:0"><script src="/scorm-again/${file}"></script><script>
const api = new ${make}({ autocommit: false, logLevel: 5 });
const cmi = Object.assign(${kept} ?? {}, {});
const given = ${given};
if (Object.keys(cmi).length) api.loadFromJSON(cmi, 'cmi');
for (const [path, value] of Object.entries(given)) path.split('.').slice(0, -1).reduce((at, name) => at[name], api.cmi)[path.split('.').at(-1)] = value;
window.refused = [];
window.values = {};
const set = api.${set}.bind(api);
api.${set} = api.lmsSetValue = (element, value) => {
  const limit = { 'cmi.suspend_data': ${is12 ? 4096 : 64000}, 'cmi.core.lesson_location': 255, 'cmi.location': 1000 }[element];
  const taken = limit && value.length > limit ? 'false' : String(set(element, value));
  if (taken !== 'true') window.refused.push(element + '=' + String(value).slice(0, 40));
  window.values[element] = value;
  return taken;
};
const keep = () => {
  const own = ${is12 ? `{ suspend_data: api.cmi.suspend_data, core: { lesson_location: api.cmi.core.lesson_location, lesson_status: api.cmi.core.lesson_status, entry: 'resume', score: { raw: api.cmi.core.score.raw, min: '0', max: '100' } } }` : `{ suspend_data: api.cmi.suspend_data, location: api.cmi.location, completion_status: api.cmi.completion_status, success_status: api.cmi.success_status, entry: 'resume' }`};
  navigator.sendBeacon('/kept/${format}', JSON.stringify(own));
};
for (const call of ${is12 ? "['LMSCommit', 'LMSFinish']" : "['Commit', 'Terminate']"}) {
  const act = api[call].bind(api);
  api[call] = (text) => { if (call.endsWith('ommit')) keep(); window.last = call; return act(text); };
}
window.${name} = api;
</script><iframe title="course" srcdoc='<body style="margin:0"><iframe title="package" id="package" src="/pkg/${format}/index.html" style="border:0;width:100%;height:100vh"></iframe></body>' style="border:0;width:100%;height:100vh"></iframe></body></html>`;
}
