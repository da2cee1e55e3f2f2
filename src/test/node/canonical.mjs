// Compares canonical forms with those that the package canonicalize makes of the same texts.
// node canonical.mjs MODULES FOLDER: the package is in MODULES, texts.jsonl and forms.jsonl in FOLDER.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, folder] = process.argv.slice(2).map((path) => resolve(path));
const { default: canonicalize } = await import(pathToFileURL(resolve(modules, 'canonicalize/lib/canonicalize.js')).href);
const lines = (name) => readFileSync(resolve(folder, name), 'utf8').split('\n').slice(0, -1);

const texts = lines('texts.jsonl');
const forms = lines('forms.jsonl');
let different = texts.length === forms.length ? 0 : 1;
texts.forEach((text, i) => {
  const expected = canonicalize(JSON.parse(text));
  if (expected !== forms[i]) {
    different++;
    console.error(`line ${i + 1}: expected ${expected}\n  found ${forms[i]}`);
  }
});
console.log(`canonical forms: ${texts.length} compared, ${different} different`);
process.exit(different === 0 && texts.length > 0 ? 0 : 1);
