import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { LOCALES, type Localised } from '../../src/core/locale.ts';
import { frenchTypography } from '../../src/core/typography.ts';
import { kindOf, TYPE_NAMES, waysOf } from '../../src/exercises/registry.ts';
import { exerciseSchema } from '../../src/exercises/schema.ts';
import { SHELL } from '../../src/exercises/strings.ts';
import { exampleOf, rawExample } from './example.ts';

const ROOT = new URL('../../src/exercises/', import.meta.url);
const FILES = ['schema.ts', 'grade.ts', 'grade.test.ts', 'View.tsx', 'Exercise.astro', 'strings.ts', 'example.yml'];
/** Words of the frame that a type may say in its own way. */
const REWORDED = ['incomplete', 'right', 'wrong', 'unsaid'];

const placesOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
const written = readdirSync(ROOT, { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/grade.ts`, ROOT)),
);

test('every type that has a grader stands in the registry', () => {
  assert.deepEqual(written.map(({ name }) => name).sort(), [...TYPE_NAMES].sort());
});

for (const type of TYPE_NAMES) {
  const kind = kindOf(type);

  test(`${type}: the folder is whole`, () => {
    assert.deepEqual(
      FILES.filter((name) => !existsSync(new URL(`${type}/${name}`, ROOT))),
      [],
    );
  });

  test(`${type}: its grader bears its name, and can be worked by click, keyboard and touch`, () => {
    assert.equal(kind.type, type);
    for (const way of ['click', 'keyboard', 'touch'] as const) assert.ok(waysOf(type).includes(way), way);
  });

  test(`${type}: its example is valid, and its key scores 1 with the same marks in both languages`, () => {
    assert.equal(exerciseSchema.parse(rawExample(type)).type, type);
    const [fr, en] = LOCALES.map((locale) => exampleOf(type, locale));
    assert.ok(fr && en);
    const grade = kind.grade(fr, kind.key(fr));
    assert.equal(grade.kind === 'graded' && grade.score, 1);
    assert.deepEqual(kind.grade(en, kind.key(en)), grade);
    assert.equal(kind.grade(fr, kind.empty(fr)).kind, 'incomplete');
  });

  test(`${type}: its solution shows a right line, and a reason on every line, alike in both languages`, () => {
    const shown = LOCALES.map((locale) => kind.solution(exampleOf(type, locale)));
    for (const lines of shown) {
      assert.ok(lines.some(({ right }) => right));
      for (const line of lines) assert.ok(line.text && line.rationale, line.id);
    }
    assert.deepEqual(...(shown.map((lines) => lines.map(({ id, right, see }) => ({ id, right, see }))) as [unknown, unknown]));
  });

  test(`${type}: nothing read from outside makes it throw`, () => {
    const item = exampleOf(type, 'en');
    fc.assert(fc.property(fc.anything(), (value) => void kind.grade(item, kind.retry(item, kind.decode(item, value)))));
  });

  test(`${type}: its words are the same in both languages, and do not hide those of the frame`, async () => {
    const { WORDS } = (await import(new URL(`${type}/strings.ts`, ROOT).href)) as { WORDS: Localised<Record<string, string>> };
    assert.deepEqual(Object.keys(WORDS.fr), Object.keys(WORDS.en));
    for (const [key, text] of Object.entries(WORDS.fr)) {
      assert.ok(text && WORDS.en[key], key);
      assert.deepEqual(placesOf(text), placesOf(WORDS.en[key]), `the places of ${key}`);
      assert.equal(text, frenchTypography(text), `the spaces and apostrophes of ${key}`);
      assert.ok(!(key in SHELL.fr) || REWORDED.includes(key), `${key} is a word of the frame`);
    }
  });
}
