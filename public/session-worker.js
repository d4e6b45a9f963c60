/*
 * While a session of questions runs, keeps its pages and all they name, so that a lost network does
 * not stop it. With a network nothing comes from here: every request goes out first. The pages are
 * forgotten when the session ends (src/ui/offline.ts).
 */
const CACHE = 'boussole-session';
/** Files kept at most: far more than ten questions need. */
const MOST = 400;

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));

/** Scripts, stylesheets and fonts that a text of ours names. */
function named(text, from) {
  const found = text.matchAll(/["'(=]((?:\.\/|\/(?!\/)|_astro\/)[\w./-]+\.(?:js|css|woff2))/g);
  return [...found].map(([, path]) => new URL(path, path.startsWith('_astro/') ? registration.scope : from).href);
}

/** Fetches pages and, from each to the next, what they name. */
async function keep(addresses) {
  const cache = await caches.open(CACHE);
  const queue = [...new Set(addresses)];
  const seen = new Set(queue);
  for (let at = 0; at < queue.length && at < MOST; at++) {
    const address = queue[at];
    const response = (await cache.match(address)) ?? (await fetch(address));
    if (!response.ok) throw new Error(address);
    await cache.put(address, response.clone());
    if (/\.(woff2|json)$/.test(address)) continue;
    for (const next of named(await response.text(), address))
      if (!seen.has(next)) {
        seen.add(next);
        queue.push(next);
      }
  }
}

addEventListener('message', (event) => {
  const { addresses } = event.data ?? {};
  if (Array.isArray(addresses))
    event.waitUntil(
      keep(addresses).then(
        () => event.source?.postMessage('kept'),
        () => undefined,
      ),
    );
});

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(registration.scope)) return;
  event.respondWith(
    fetch(request).catch(async () => {
      const kept = await (await caches.open(CACHE)).match(request, { ignoreSearch: true, ignoreVary: true });
      return kept ?? Response.error();
    }),
  );
});
