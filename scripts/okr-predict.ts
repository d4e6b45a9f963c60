/** Labels each row of a file, without looking at any labels in it: `npm run --silent okr:predict -- FILE.jsonl`, one JSON a row on stdout. */
import { readFileSync } from 'node:fs';
import { predict, readRows } from '../src/okr/evaluate.ts';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: npm run --silent okr:predict -- FILE.jsonl');
  process.exit(2);
}
const { rows, bad } = readRows(readFileSync(file, 'utf8'));
if (bad.length > 0) console.error(`${file}: no row on line ${bad.join(', ')}`);
process.stdout.write(rows.map((row) => `${JSON.stringify(predict(row))}\n`).join(''));
