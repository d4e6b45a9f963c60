import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { checkContent } from '../../scripts/content/check.ts';

const root = mkdtempSync(join(tmpdir(), 'boussole-content-'));
after(() => rmSync(root, { recursive: true }));

const TERM = `kind: concept
name: { fr: "Cible", en: "Target" }
aliases: { fr: [], en: [] }
category: measurement
related: [baseline, cadence]
sources: [s4]
since: 2026-11-21
`;
const PROSE = (definition = 'The value that a measure must reach by a date agreed beforehand.') =>
  `---\ndefinition: "${definition}"\n---\n\n## One\n\n${'Words that say something particular about this one term each time. '.repeat(1)}${Array.from({ length: 160 }, (_, i) => `w${i}.`).join(' ')}\n`;

const FICHE = (definition = 'La valeur à atteindre, avec une date convenue à l’avance.') =>
  `---\ndefinition: "${definition}"\n---\n\n## Une\n\nDes mots qui ne parlent que de ce terme, chaque fois autrement. ${Array.from({ length: 160 }, (_, i) => `m${i}.`).join(' ')}\n`;

/** Writes files below a fresh content folder and returns what the check says, file by file. */
function said(files: Record<string, string>): string[] {
  rmSync(join(root, 'content'), { recursive: true, force: true });
  const base = {
    'content/sources.yml': 's4: { title: "T", lang: fr }\n',
    'content/terms/baseline/term.yml': TERM.replace('baseline, cadence', 'target, cadence'),
    'content/terms/baseline/fr.mdx': FICHE().replace('parlent', 'a'),
    'content/terms/baseline/en.mdx': PROSE().replace('say', 'b'),
    'content/terms/cadence/term.yml': TERM.replace('baseline, cadence', 'target, baseline'),
    'content/terms/cadence/fr.mdx': FICHE().replace('parlent', 'c').replace('La valeur', 'Le rythme'),
    'content/terms/cadence/en.mdx': PROSE().replace('say', 'd').replace('The value', 'A rhythm'),
    'content/terms/target/term.yml': TERM,
    'content/terms/target/fr.mdx': FICHE().replace('parlent', 'e').replace('La valeur', 'Le niveau'),
    'content/terms/target/en.mdx': PROSE().replace('say', 'f').replace('The value', 'A level'),
  };
  for (const [file, text] of Object.entries({ ...base, ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    if (text) writeFileSync(join(root, file), text);
  }
  return checkContent(root, 0).map(({ file, field, what, remedy }) => `${file} | ${field} | ${what} | ${remedy}`);
}

test('sound content says nothing', () => {
  const found = said({});
  assert.deepEqual(found, []);
});

test('a wrong value names file, field, what was expected and the remedy', (t) => {
  t.assert.snapshot(
    said({ 'content/terms/target/term.yml': TERM.replace('category: measurement', 'category: maths').replace('since', 'sinced') }).filter(
      (line) => line.includes('target/term'),
    ),
  );
});

test('a reference to nothing, an unknown source, a missing twin, unequal headings', (t) => {
  const lines = said({
    'content/terms/target/term.yml': TERM.replace('cadence]', 'nowhere]').replace('[s4]', '[s9]'),
    'content/terms/target/fr.mdx': FICHE().replace('## Une', '### Une').replace('La valeur', 'Le niveau'),
    'content/terms/cadence/en.mdx': '',
  });
  t.assert.snapshot(lines);
});

/** A comparison with one odd row. */
const comparison = (oddCells: string) => ({
  'content/comparisons/a-vs-b/comparison.yml': `name: { fr: "A et B", en: "A vs B" }
columns: [{ id: a, name: { fr: "A", en: "A" } }, { id: b, name: { fr: "B", en: "B" } }]
rows:
${['one', 'two', 'three', 'four'].map((id) => `  - id: ${id}\n    axis: { fr: "x", en: "x" }\n    cells:\n${id === 'two' ? oddCells : ['a', 'b'].map((column) => `      ${column}: { text: { fr: "t", en: "t" }, sources: [s4] }\n`).join('')}`).join('')}since: 2026-11-21
`,
  'content/comparisons/a-vs-b/fr.mdx': PROSE('Une phrase de définition assez longue pour passer le schéma.').replace(
    '---\n\n',
    `verdict: "${'Un verdict assez long pour être utile à quelqu’un qui hésite. '.repeat(2)}"\n---\n\n`,
  ),
  'content/comparisons/a-vs-b/en.mdx': PROSE('A definition sentence long enough for the schema to accept.').replace(
    '---\n\n',
    `verdict: "${'A verdict long enough to be useful to somebody who hesitates. '.repeat(2)}"\n---\n\n`,
  ),
});

test('an uncited cell and a missing cell fail', (t) => {
  const about = (cells: string) => said(comparison(cells)).filter((line) => line.includes('comparison.yml'));
  t.assert.snapshot([
    ...about('      a: { text: { fr: "t", en: "t" }, sources: [] }\n      b: { text: { fr: "t", en: "t" }, sources: [s4] }\n'),
    ...about('      a: { text: { fr: "t", en: "t" }, sources: [s4] }\n'),
  ]);
});

test('a misspelling, a sentence said twice, plain French spaces', (t) => {
  const twice = 'Une phrase de huit mots que deux pages répètent mot pour mot.';
  const lines = said({
    'content/terms/target/fr.mdx': FICHE()
      .replace('La valeur', 'Le niveau')
      .replace('autrement.', `autrement. ${twice} Une faulte ! Une cible bien écrite.`),
    'content/terms/cadence/fr.mdx': FICHE().replace('La valeur', 'Le rythme').replace('autrement.', `d’une autre façon. ${twice}`),
    'content/terms/cadence/en.mdx': PROSE().replace('The value', 'A rhythm').replace('say', 'd').replace('something', 'somthing'),
  });
  t.assert.snapshot(lines);
});

test('a work that nobody cites is named', () => {
  assert.deepEqual(said({ 'content/sources.yml': 's4: { title: "T", lang: fr }\nlost: { title: "L", lang: en }\n' }), [
    'content/sources.yml | lost | no page cites it | cite it where it bears on what is said, or take it off the list',
  ]);
});
