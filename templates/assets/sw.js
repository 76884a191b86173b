/* The service worker of a hosted site: once visited, it reads without a network. KEPT, which the build writes before this,
   has the files to fetch at once with their checksums; others are kept as they are visited. Nothing is sent anywhere. */
'use strict';
const NAME = 'study ' + registration.scope, AT_ONCE = 6, MOST_READ = 1000, UNLISTED = '?kept=';
/* By parts, as a name may have a # or a ? in it */
const way = path => registration.scope + path.split('/').map(encodeURIComponent).join('/');
const relative = url => url.startsWith(registration.scope) ? url.slice(registration.scope.length).replace(/[?#].*/, '').split('/').map(decodeURIComponent).join('/').replace(/(^|\/)$/, '$1index.html') : null;
const key = path => way(path) + UNLISTED + (KEPT[path] || '');

/* What a cache can keep for an address: some hosts send a page's address on to the one without its ending */
async function keepable(url, answer) {
  if (answer.status !== 200) return null;
  if (!answer.redirected) return answer;
  return answer.url === url.replace(/(index)?\.html$/, '') ? new Response(await answer.blob(), { headers: answer.headers }) : null;
}
/* A full store is no reason not to show a page */
async function put(cache, path, answer) {
  const whole = await keepable(way(path), answer);
  if (whole) await cache.put(key(path), whole);
  else if (answer.status === 404 || answer.status === 410) await cache.delete(key(path));
}
async function keep(cache, path) {
  if (!await cache.match(key(path))) await put(cache, path, await fetch(way(path), { cache: 'no-cache' }));
}
/* A file that does not arrive now is asked for again when it is read */
async function keepAll() {
  if (navigator.connection && navigator.connection.saveData) return;
  const cache = await caches.open(NAME), left = Object.keys(KEPT);
  await Promise.all(Array.from({ length: AT_ONCE }, async () => { while (left.length) await keep(cache, left.pop()).catch(() => {}); }));
}
/* What the site no longer has, and of what was only read the oldest */
async function forget() {
  const cache = await caches.open(NAME), now = new Set(Object.keys(KEPT).map(key)), urls = (await cache.keys()).map(k => k.url);
  const read = urls.filter(url => url.endsWith(UNLISTED));
  const listed = new Set(Object.keys(KEPT).map(path => way(path) + UNLISTED));
  const gone = [...urls.filter(url => !url.endsWith(UNLISTED) && !now.has(url)), ...read.filter((url, i) => listed.has(url) || i < read.length - MOST_READ)];
  for (const url of gone) await cache.delete(url);
}
async function answer(event, path) {
  const cache = await caches.open(NAME), kept = await cache.match(key(path));
  if (kept && KEPT[path]) return kept;
  let fresh;
  try {
    fresh = await fetch(event.request);
  } catch (e) {
    return kept || await cache.match(key('404.html')) || Response.error();
  }
  event.waitUntil(put(cache, path, fresh.clone()).catch(() => {}));
  return fresh;
}

addEventListener('install', e => { skipWaiting(); e.waitUntil(keepAll()); });
addEventListener('activate', e => e.waitUntil(forget().then(() => clients.claim())));
addEventListener('fetch', e => {
  const path = e.request.method === 'GET' && !e.request.headers.has('range') ? relative(e.request.url) : null;
  if (path) e.respondWith(answer(e, path).catch(() => fetch(e.request)));
});
