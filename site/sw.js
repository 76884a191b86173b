const KEPT={"404.html":"fb3e2228","assets/LICENSE-lunr.txt":"e3074f26","assets/LICENSE-ts-fsrs.txt":"441a270f","assets/arrange.js":"ee4a05ab","assets/carry.js":"407df81f","assets/charts.js":"69022b94","assets/exam-result.js":"64114f00","assets/exam.css":"9ede72c5","assets/exam.js":"ff7bd216","assets/find.js":"fb8d124e","assets/fit.js":"58e1e917","assets/fonts/OFL-literata.txt":"92843976","assets/fonts/OFL-source-sans.txt":"4416ccb1","assets/fonts/literata-more.woff2":"29b62a52","assets/fonts/literata.woff2":"871e5dbd","assets/fonts/sans-more.woff2":"8a3cc1ad","assets/fonts/sans.woff2":"02673030","assets/home.js":"830db021","assets/hosted.js":"1b5963d4","assets/icon.svg":"af2f328d","assets/join.js":"0c7d7389","assets/lists.css":"36eee357","assets/lists.js":"e6ae91f2","assets/lunr.min.js":"a1ec3fc1","assets/map.css":"109a7ee4","assets/map.js":"bd9c4c48","assets/mixups.js":"79ecdf6c","assets/note.css":"d7b12ec7","assets/paper.css":"efe9cb13","assets/paper.js":"f0420e9d","assets/parts.js":"65108d6a","assets/practice.css":"53ab9dee","assets/practice.js":"0e8e85bb","assets/progress-file.js":"ed2bcd78","assets/progress.js":"5e1b10aa","assets/questions.css":"e4b14eb9","assets/questions.js":"95bbb8c7","assets/quiz.js":"04a2e963","assets/review.css":"1b3af122","assets/review.js":"fc9c85df","assets/schedule.js":"17170656","assets/search.css":"b5f31736","assets/search.js":"8eb3926b","assets/shards.js":"a1948b6f","assets/sheet.css":"dd3a0fef","assets/sheet.js":"4206a6f0","assets/site.js":"e9ced0de","assets/style.css":"c675c938","assets/term.css":"97e44a6c","assets/term.js":"88737c30","assets/theme.js":"39be382a","assets/ts-fsrs.min.js":"bf1f3ebe","assets/typed.js":"0baae342","cheat-sheet.html":"c93cdc22","coverage.html":"6f472181","exam.html":"7c3aef4e","flashcards.html":"ff9f3d7a","glossary/amazon-athena.html":"9f2cbb3d","glossary/amazon-comprehend.html":"d497bd4e","glossary/amazon-lex.html":"770df07f","glossary/amazon-machine-image.html":"a9da6091","glossary/amazon-polly.html":"b2855c0c","glossary/amazon-rekognition.html":"3907fec7","glossary/amazon-sagemaker.html":"8f430c3c","glossary/amazon-transcribe.html":"5029a666","glossary/amazon-translate.html":"e029b44c","glossary/application-services.html":"a480de74","glossary/auto-scaling.html":"9579bb5e","glossary/aws-deep-learning-amis.html":"b9ece7c9","glossary/aws-deeplens.html":"608340b4","glossary/aws-glue.html":"5e9ebc32","glossary/aws-iot-greengrass.html":"ac43d688","glossary/aws-lambda.html":"53a16310","glossary/caffe2.html":"c47f1a12","glossary/cognitive-toolkit.html":"d36236e3","glossary/content-moderation.html":"ce534424","glossary/cuda-core.html":"a63799c7","glossary/custom-vocabulary.html":"0f1127c5","glossary/deep-learning.html":"17cd4f31","glossary/double-precision.html":"101e61d1","glossary/ec2-p3-instance.html":"9e3c6cba","glossary/edge.html":"e2111925","glossary/entity.html":"42a2d043","glossary/facial-analysis.html":"0875c46f","glossary/facial-recognition.html":"47ab7ffb","glossary/frameworks-and-interfaces.html":"ef29df27","glossary/gluon-api.html":"41f62925","glossary/gpu.html":"c0803ce0","glossary/human-in-the-loop.html":"9e8ac326","glossary/hyperparameter-optimization.html":"f04ea309","glossary/imperative.html":"c7857c61","glossary/index.html":"7cdb5e9a","glossary/inference.html":"d91b6607","glossary/infrastructure-layer.html":"978b7bee","glossary/intent.html":"f3500682","glossary/internet-of-things.html":"1aee68be","glossary/keras.html":"285a1f66","glossary/key-phrase.html":"eac928c1","glossary/managed-service.html":"07fc304a","glossary/mxnet.html":"00b08e60","glossary/natural-language-processing.html":"09e9b552","glossary/natural-language-understanding.html":"ae92b199","glossary/nvidia-v100.html":"002bdaec","glossary/one-click-deployment.html":"cd18f078","glossary/one-click-training.html":"486a9df4","glossary/open-neural-network-exchange.html":"fdecb472","glossary/operationalize.html":"cd44271b","glossary/p3-16xlarge.html":"083e2d4f","glossary/platform-services.html":"b4f16a2c","glossary/pytorch.html":"85d1a12e","glossary/semantic-search.html":"f4127d8a","glossary/sentiment.html":"94b002f6","glossary/single-precision.html":"898a9e8a","glossary/tensorflow.html":"f3409a85","glossary/teraflops.html":"40222acb","glossary/theano.html":"db06232b","glossary/voice-of-the-customer.html":"85fbfafe","index.html":"e89cb5e1","map.html":"e91099d8","notes/application-services/choosing-and-chaining.html":"43466644","notes/application-services/index.html":"f4a9da7b","notes/application-services/language.html":"b82621d1","notes/application-services/speech-and-conversation.html":"f7d332e0","notes/application-services/vision.html":"c5d1a988","notes/frameworks-and-interfaces.html":"ec342a33","notes/infrastructure.html":"6a4b20e5","notes/platform-services.html":"9a39095e","notes/the-ml-stack.html":"fc854b6f","notes/what-changed-since.html":"81ad380b","notes/why-teams-adopt-it.html":"3dd4a029","practice.html":"c87659e4","quiz-sheet.html":"1a98c1a0","review.html":"ff6bb061","search.html":"c3c1ec20","search/index.js":"1beff49d","tags/index.html":"a5676cfe","tags/t-adoption.html":"ca2a9917","tags/t-cost.html":"8c3daffa","tags/t-edge.html":"b41a34ca","tags/t-frameworks.html":"227df3a2","tags/t-history.html":"e04274a8","tags/t-infrastructure.html":"2cc506ac","tags/t-language.html":"f594db74","tags/t-mnemonic.html":"01a572a6","tags/t-sagemaker.html":"6e59dd13","tags/t-speech.html":"c6156d13","tags/t-stack.html":"a708a378","tags/t-vision.html":"d03fa52a","worksheet.html":"c78e43ac"};
'use strict';
const NAME = 'study ' + registration.scope, AT_ONCE = 6;
const relative = url => url.startsWith(registration.scope) ? decodeURI(url.slice(registration.scope.length).replace(/[?#].*/, '').replace(/(^|\/)$/, '$1index.html')) : null;
const key = path => registration.scope + encodeURI(path) + '?kept=' + (KEPT[path] || '');

async function keep(cache, path) {
if (await cache.match(key(path))) return;
const answer = await fetch(registration.scope + encodeURI(path), { cache: 'no-cache' });
if (answer.ok && !answer.redirected) await cache.put(key(path), answer);
}
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
