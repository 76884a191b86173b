/* Makes the Temml that runs in Rhino out of the published one:  npm i temml@0.13.5 typescript@5.4.5
 * node vendor-temml.mjs node_modules/temml/dist/temml.mjs temml.js
 *
 * Rhino has no classes, so that the code becomes ES5. Its compiler cannot compile a script whose outermost code is
 * larger than 64 KiB, and then interprets all of it: so the script is cut into parts between
 * statements, with a line of their own between them, and Temml's names become global ones.
 */
import fs from 'node:fs';
import ts from 'typescript';

const [from, to] = process.argv.slice(2);
const LARGEST = 30000;
const es5 = ts.transpileModule(fs.readFileSync(from, 'utf8'), {
  compilerOptions: { target: 'ES5', module: 'ESNext', downlevelIteration: true, removeComments: true },
}).outputText;
const file = ts.createSourceFile('temml.js', es5, ts.ScriptTarget.ES5, true);
const parts = [''];
for (const statement of file.statements) {
  if (ts.isExportDeclaration(statement)) continue;
  const text = ts.isExportAssignment(statement)
    ? `var temml = ${statement.expression.getText()};`
    : statement.getText();
  if (parts[parts.length - 1].length + text.length > LARGEST) parts.push('');
  parts[parts.length - 1] += text.replace(/^ {4,}/gm, (s) => ' '.repeat(s.length / 4)) + '\n';
}
fs.writeFileSync(to, '/* Temml 0.13.5, MIT licence, as ES5 in parts: see docs/math/vendor-temml.mjs */\n' + parts.join('//----\n'));
console.log(parts.map((p) => p.length).join(' '));
