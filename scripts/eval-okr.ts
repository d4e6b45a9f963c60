/**
 * How right the linter is on labelled files, read as one set: `npm run eval:okr -- FILE.jsonl… [--errors] [--json] [--date YYYY-MM-DD] [--name unseen|tuned]`.
 * `--json` writes the figures to `src/okr/evaluation.json`, as the set of that name beside the others; the rules page publishes them and says what each set is. No text of the files goes in.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { evaluate, predict, predictNaively, readRows, type Evaluation, type Figures, type Row } from '../src/okr/evaluate.ts';

/** The sets the rules page publishes, in its order. */
const SETS = ['unseen', 'tuned'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean' }, json: { type: 'boolean' }, date: { type: 'string' }, name: { type: 'string' } },
});
const [file] = positionals;
if (file === undefined) {
  console.error('Usage: npm run eval:okr -- FILE.jsonl [--errors] [--json --date YYYY-MM-DD --name NAME]');
  process.exit(2);
}
if (values.json === true && (values.date === undefined || !SETS.includes(values.name ?? ''))) {
  console.error(
    '--json needs --date YYYY-MM-DD and --name unseen or tuned: the figures are published with their date and what they were taken on.',
  );
  process.exit(2);
}

const { rows, bad } = readRows(positionals.map((path) => readFileSync(path, 'utf8')).join('\n'));
if (bad.length > 0) console.error(`${positionals.join(', ')}: no row on line ${bad.join(', ')}`);

const percent = (value: number | null): string => (value === null ? '   –' : value.toFixed(2).padStart(4));

function table(title: string, found: Evaluation, floor: Evaluation): void {
  console.log(`\n${title}: ${found.okrs} OKRs, ${found.keyResults} key results`);
  console.log(`${'label'.padEnd(24)}    n    P    R   F1   right wrong missed   floor P    R   F1`);
  for (const [i, one] of found.figures.entries()) {
    const naive = floor.figures[i];
    if (one.n + one.fp === 0) continue;
    console.log(
      `${one.label.padEnd(24)} ${String(one.n).padStart(4)} ${percent(one.precision)} ${percent(one.recall)} ${percent(one.f1)}   ${String(one.tp).padStart(5)} ${String(one.fp).padStart(5)} ${String(one.fn).padStart(6)}      ${percent(naive?.precision ?? null)} ${percent(naive?.recall ?? null)} ${percent(naive?.f1 ?? null)}`,
    );
  }
  console.log(
    `macro-F1 over the ${found.macroOver} labels with at least 10 positives: ${percent(found.macroF1)}   floor ${percent(floor.macroF1)}`,
  );
}

const pick = ({ label, n, tp, fp, fn, precision, recall, f1 }: Figures) => ({ label, n, tp, fp, fn, precision, recall, f1 });
const published: Record<string, unknown> = {};

for (const lang of ['fr', 'en'] as const) {
  const own = rows.filter((row) => row.lang === lang);
  if (own.length === 0) continue;
  const groups: [string, Row[]][] = [
    [`${lang}, all`, own],
    [`${lang}, team`, own.filter(({ kind }) => kind === 'team')],
    [`${lang}, example`, own.filter(({ kind }) => kind === 'example')],
  ];
  for (const [title, group] of groups) if (group.length > 0) table(title, evaluate(group, predict), evaluate(group, predictNaively));
  const found = evaluate(own, predict);
  const floor = evaluate(own, predictNaively);
  published[lang] = {
    okrs: found.okrs,
    keyResults: found.keyResults,
    macroF1: found.macroF1,
    macroOver: found.macroOver,
    floorMacroF1: floor.macroF1,
    labels: found.figures.filter(({ n, fp }) => n + fp > 0).map(pick),
    floor: floor.figures.filter(({ n, fp }) => n + fp > 0).map(pick),
  };
  if (values.errors === true)
    for (const { id, text, extra, missing } of found.misses)
      console.log(`${id} | ${text} | ${[...extra.map((label) => `+${label}`), ...missing.map((label) => `-${label}`)].join(' ')}`);
}

if (values.json === true) {
  const path = new URL('../src/okr/evaluation.json', import.meta.url);
  const before = existsSync(path) ? ((JSON.parse(readFileSync(path, 'utf8')) as { sets?: { name: string }[] }).sets ?? []) : [];
  const sets = [
    ...before.filter(({ name }) => name !== values.name && SETS.includes(name)),
    { name: values.name ?? '', date: values.date, ...published },
  ].sort((a, b) => SETS.indexOf(a.name) - SETS.indexOf(b.name));
  writeFileSync(path, `${JSON.stringify({ agreementMacroF1: { fr: 0.9, en: 0.91 }, sets }, null, 2)}\n`);
}
