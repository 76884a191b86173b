(function (doc) {
'use strict';
const home = doc.currentScript.src.replace('assets/hosted.js', ''), link = doc.createElement('link');
link.rel = 'manifest';
link.href = home + 'manifest.webmanifest';
doc.head.append(link);
const keep = () => navigator.serviceWorker.register(home + 'sw.js').catch(() => {});
if (navigator.serviceWorker) { if (doc.readyState === 'complete') keep(); else addEventListener('load', keep); }
})(document);
