/* The service worker of a hosted site: once visited, it reads without a network. KEPT, which the build writes before this,
   has the files to fetch at once with their checksums; others are kept as they are visited. Nothing is sent anywhere. */
'use strict';
const NAME = 'study ' + registration.scope, AT_ONCE = 6;
const relative = url => url.startsWith(registration.scope) ? decodeURI(url.slice(registration.scope.length).replace(/[?#].*/, '').replace(/(^|\/)$/, '$1index.html')) : null;
const key = path => registration.scope + encodeURI(path) + '?kept=' + (KEPT[path] || '');

async function keep(cache, path) {
  if (await cache.match(key(path))) return;
  const answer = await fetch(registration.scope + encodeURI(path), { cache: 'no-cache' });
  if (answer.ok && !answer.redirected) await cache.put(key(path), answer);
}
/* A file that does not arrive now is asked for again when it is read */
async function keepAll() {
  if (navigator.connection && navigator.connection.saveData) return;
  const cache = await caches.open(NAME), left = Object.keys(KEPT);
  await Promise.all(Array.from({ length: AT_ONCE }, async () => { while (left.length) await keep(cache, left.pop()).catch(() => {}); }));
}
async function forget() {
  const cache = await caches.open(NAME), now = new Set(Object.keys(KEPT).map(key));
  for (const { url } of await cache.keys()) if (!url.endsWith('?kept=') && !now.has(url)) await cache.delete(url);
}
async function answer(request, path) {
  const cache = await caches.open(NAME), kept = await cache.match(key(path));
  if (kept && KEPT[path]) return kept;
  try {
    const fresh = await fetch(request);
    if (fresh.ok && !fresh.redirected) await cache.put(key(path), fresh.clone());
    return fresh;
  } catch (e) {
    return kept || await cache.match(key('404.html')) || Response.error();
  }
}

addEventListener('install', e => { skipWaiting(); e.waitUntil(keepAll()); });
addEventListener('activate', e => e.waitUntil(forget().then(() => clients.claim())));
addEventListener('fetch', e => {
  const path = e.request.method === 'GET' && !e.request.headers.has('range') ? relative(e.request.url) : null;
  if (path) e.respondWith(answer(e.request, path));
});
