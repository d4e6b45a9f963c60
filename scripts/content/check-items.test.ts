import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { checkItems } from './check-items.ts';
import { checkCounts } from './items/counts.ts';
import { numbersIn } from './items/twins.ts';
import type { Content, ExerciseFile, Folder } from './read.ts';

const folder = (id: string, kind: string): Folder => ({
  id,
  file: `content/terms/${id}/term.yml`,
  facts: { kind },
  prose: {
    fr: { file: '', data: {}, body: 'Un compteur qui ne redescend pas.' },
    en: { file: '', data: {}, body: 'A counter that never goes down.' },
  },
});
const content = (exercises: ExerciseFile[], terms: Folder[] = [folder('downloads', 'metric')]): Content => ({
  terms,
  comparisons: [],
  exercises,
  sources: {},
  rules: [],
  rulePages: [],
  paths: [],
  ideas: {},
  problems: [],
});
const bad = new URL('./fixtures/bad-items/', import.meta.url);
const fixture = (name: string): ExerciseFile => ({
  id: name,
  file: `content/exercises/${name}.yml`,
  home: null,
  source: parse(readFileSync(new URL(`${name}.yml`, bad), 'utf8')),
});
const lines = (found: ReturnType<typeof checkItems>) =>
  found.map(({ file, field, what, remedy }) => `${file} | ${field} | ${what} | ${remedy}`);

for (const name of readdirSync(bad)
  .map((file) => file.replace('.yml', ''))
  .sort())
  test(`a bad item says file, field and remedy: ${name}`, (t) => {
    const found = lines(checkItems(content([fixture(name)])));
    assert.notEqual(found.length, 0);
    t.assert.snapshot(found);
  });

/** A sound question whose right option is as long as asked. */
const question = (name: string, right: string, home: string | null = 'glossary/downloads'): ExerciseFile => ({
  id: `downloads/${name}`,
  file: `content/terms/downloads/exercises/${name}.yml`,
  home,
  source: {
    type: 'choice',
    title: { fr: 'T', en: 'T' },
    theme: 'vanity',
    difficulty: 1,
    teaches: ['glossary/downloads'],
    fact: { fr: 'un compteur', en: 'a counter' },
    hints: [{ fr: 'I', en: 'H' }],
    stem: { fr: 'Laquelle ?', en: 'Which?' },
    options: ['right', 'b', 'c'].map((id) => ({
      id,
      ...(id === 'right' && { correct: true }),
      text: { fr: id === 'right' ? right : `${id} moyen`, en: id === 'right' ? right : `${id} middling` },
      rationale: { fr: `R ${id}`, en: `R ${id}` },
    })),
  },
});

test('a key that is too often the longest option gives itself away', (t) => {
  const short = (n: number) => question(`s${n}`, 'bref');
  const long = (n: number) => question(`l${n}`, 'the longest by far of them all');
  assert.deepEqual(lines(checkItems(content([short(1), short(2), short(3), long(1), long(2)]))), []);
  t.assert.snapshot(lines(checkItems(content([short(1), short(2), long(1), long(2)]))));
});

test('one id, one item', (t) => {
  t.assert.snapshot(
    lines(
      checkItems(
        content([question('same', 'bref'), { ...question('same', 'bref'), file: 'content/comparisons/downloads/exercises/same.yml' }]),
      ),
    ),
  );
});

test('too few items on a page, and in all, are told', (t) => {
  const terms = [folder('downloads', 'metric'), folder('kpi', 'pillar'), folder('cohort', 'concept')];
  t.assert.snapshot(lines(checkCounts(content([question('one', 'bref')], terms), 5)));
  assert.deepEqual(lines(checkCounts(content([question('one', 'bref'), question('two', 'bref')]), 2)), []);
});

test('numbers are read in each language’s own writing', () => {
  assert.deepEqual(numbersIn('de 1 200 à 3,5 % en 2 mois', 'fr'), [2, 3.5, 1200]);
  assert.deepEqual(numbersIn('from 1,200 to 3.5% in 2 months', 'en'), [2, 3.5, 1200]);
  assert.deepEqual(numbersIn('MQL: 95, 100, 205', 'en'), numbersIn('MQL : 95, 100, 205', 'fr'));
});
