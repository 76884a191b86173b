const KEPT={"404.html":"fb3e2228","assets/LICENSE-lunr.txt":"e3074f26","assets/LICENSE-ts-fsrs.txt":"441a270f","assets/arrange.js":"ee4a05ab","assets/carry.js":"6b0e16e5","assets/charts.js":"4cac065a","assets/exam-result.js":"6dc3d5b5","assets/exam.css":"9ede72c5","assets/exam.js":"4ba6ea58","assets/figures.js":"2c3d14af","assets/find.js":"c9fbf6b5","assets/fit.js":"e3cf0730","assets/fonts/OFL-literata.txt":"92843976","assets/fonts/OFL-source-sans.txt":"4416ccb1","assets/fonts/literata-more.woff2":"29b62a52","assets/fonts/literata.woff2":"871e5dbd","assets/fonts/sans-more.woff2":"39f25050","assets/fonts/sans.woff2":"b99848ff","assets/forget.js":"af7b4e03","assets/home.js":"b66c770a","assets/hosted.js":"1b5963d4","assets/icon.svg":"af2f328d","assets/join.js":"db4aa4aa","assets/lists.css":"b1c96f99","assets/lists.js":"41e7dd0d","assets/lunr.min.js":"a1ec3fc1","assets/map.css":"109a7ee4","assets/map.js":"bd9c4c48","assets/mixups.js":"1828226c","assets/note.css":"104d7e48","assets/paper.css":"46fae658","assets/paper.js":"c411bac8","assets/parts.js":"4b2df3c7","assets/practice.css":"53ab9dee","assets/practice.js":"0e8e85bb","assets/progress-file.js":"4906c913","assets/progress.js":"78a94fd2","assets/questions.css":"f8f67a4c","assets/questions.js":"25763a9c","assets/quiz.js":"5179550f","assets/review.css":"d3184740","assets/review.js":"acbfd32b","assets/schedule.js":"e5a32366","assets/search.css":"4496d9b0","assets/search.js":"c2492700","assets/shards.js":"a1948b6f","assets/sheet.css":"bede10c0","assets/sheet.js":"b8d5c64b","assets/site.js":"b4cd85ba","assets/style.css":"0790d71e","assets/term.css":"97e44a6c","assets/term.js":"88737c30","assets/theme.js":"39be382a","assets/ts-fsrs.min.js":"bf1f3ebe","assets/typed.js":"0baae342","cheat-sheet.html":"ef280adf","coverage.html":"1140419b","exam.html":"7c3aef4e","flashcards.html":"128bba8a","glossary/amazon-athena.html":"a7e9d07a","glossary/amazon-comprehend.html":"adcb6c20","glossary/amazon-lex.html":"c3b84ed7","glossary/amazon-machine-image.html":"8050cd84","glossary/amazon-polly.html":"dc8a7176","glossary/amazon-rekognition.html":"6346ddde","glossary/amazon-sagemaker.html":"aecbb41d","glossary/amazon-transcribe.html":"c0450cd1","glossary/amazon-translate.html":"e029b44c","glossary/application-services.html":"46961722","glossary/auto-scaling.html":"1a3ef76e","glossary/aws-deep-learning-amis.html":"06341c87","glossary/aws-deeplens.html":"9563bfb9","glossary/aws-glue.html":"0eb63cfb","glossary/aws-iot-greengrass.html":"08e8e622","glossary/aws-lambda.html":"049ae102","glossary/caffe2.html":"e8e74d81","glossary/celebrity-recognition.html":"e8cd33f2","glossary/cognitive-toolkit.html":"26bb7f05","glossary/content-moderation.html":"50597ef4","glossary/cuda-core.html":"a63799c7","glossary/custom-vocabulary.html":"0d7cd967","glossary/deep-learning.html":"636f2a67","glossary/double-precision.html":"abc13768","glossary/ec2-p3-instance.html":"7b8aeda4","glossary/edge.html":"1673f83e","glossary/entity.html":"a25e8d05","glossary/facial-analysis.html":"28808529","glossary/facial-recognition.html":"36fcba24","glossary/gluon-api.html":"12a1ad53","glossary/gpu.html":"2285e6b1","glossary/human-in-the-loop.html":"78df4392","glossary/hyperparameter-optimization.html":"db60f574","glossary/imperative.html":"c7857c61","glossary/index.html":"e81a0ab9","glossary/inference.html":"e6aa9607","glossary/infrastructure-layer.html":"278b17c9","glossary/intent.html":"f3500682","glossary/internet-of-things.html":"68f57be9","glossary/keras.html":"95c55ace","glossary/key-phrase.html":"d618b5dd","glossary/managed-service.html":"dfd7c0c8","glossary/mxnet.html":"1f9d4c9c","glossary/natural-language-processing.html":"6958641d","glossary/natural-language-understanding.html":"ccadfa89","glossary/nvidia-v100.html":"779aaa69","glossary/one-click-deployment.html":"23ac54e9","glossary/one-click-training.html":"486a9df4","glossary/open-neural-network-exchange.html":"52a87c2f","glossary/operationalize.html":"cd44271b","glossary/p3-16xlarge.html":"195c99ac","glossary/platform-services.html":"91a61316","glossary/pytorch.html":"9e12b76b","glossary/semantic-search.html":"f4127d8a","glossary/sentiment.html":"cac63cd8","glossary/single-precision.html":"abd48879","glossary/telephony-audio.html":"3ab789e5","glossary/tensorflow.html":"193a6b0f","glossary/teraflops.html":"3677cc64","glossary/theano.html":"da511a12","glossary/timestamps.html":"619d0960","glossary/voice-of-the-customer.html":"85fbfafe","index.html":"d8458d04","map.html":"cc8952c8","notes/application-services/choosing-and-chaining.html":"84b427b4","notes/application-services/index.html":"87794cdd","notes/application-services/language.html":"5109f0cc","notes/application-services/speech-and-conversation.html":"0cd035aa","notes/application-services/vision.html":"570609b4","notes/frameworks-and-interfaces.html":"7c49f980","notes/infrastructure.html":"d59f2e26","notes/platform-services.html":"0f224629","notes/the-ml-stack.html":"d2b9b45a","notes/what-changed-since.html":"9a1b056f","notes/why-teams-adopt-it.html":"d3cd06c6","practice.html":"11712ec8","quiz-sheet.html":"1a98c1a0","review.html":"32402a7f","search.html":"e4663cbc","search/index.js":"36ecd897","tags/index.html":"a5676cfe","tags/t-adoption.html":"e13e83e0","tags/t-cost.html":"6604e880","tags/t-edge.html":"74000d4a","tags/t-frameworks.html":"f18a7e49","tags/t-history.html":"5a24c9e1","tags/t-infrastructure.html":"fdb6cba9","tags/t-language.html":"02d48a9b","tags/t-mnemonic.html":"19e0c763","tags/t-sagemaker.html":"70b31b88","tags/t-speech.html":"5cc03aec","tags/t-stack.html":"4718468f","tags/t-vision.html":"fb861bb4","worksheet.html":"bdef499f"};
'use strict';
const NAME = 'study ' + registration.scope, AT_ONCE = 6, MOST_READ = 1000, UNLISTED = '?kept=';
const way = path => registration.scope + path.split('/').map(encodeURIComponent).join('/');
const relative = url => url.startsWith(registration.scope) ? url.slice(registration.scope.length).replace(/[?#].*/, '').split('/').map(decodeURIComponent).join('/').replace(/(^|\/)$/, '$1index.html') : null;
const key = path => way(path) + UNLISTED + (KEPT[path] || '');

async function keepable(url, answer) {
if (answer.status !== 200) return null;
if (!answer.redirected) return answer;
return answer.url === url.replace(/(index)?\.html$/, '') ? new Response(await answer.blob(), { headers: answer.headers }) : null;
}
async function put(cache, path, answer) {
const whole = await keepable(way(path), answer);
if (whole) await cache.put(key(path), whole);
else if (answer.status === 404 || answer.status === 410) await cache.delete(key(path));
}
async function keep(cache, path) {
if (!await cache.match(key(path))) await put(cache, path, await fetch(way(path), { cache: 'no-cache' }));
}
async function keepAll() {
if (navigator.connection && navigator.connection.saveData) return;
const cache = await caches.open(NAME), left = Object.keys(KEPT);
await Promise.all(Array.from({ length: AT_ONCE }, async () => { while (left.length) await keep(cache, left.pop()).catch(() => {}); }));
}
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
