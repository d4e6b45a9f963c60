import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { countItems, itemsIn } from '../../scripts/content/items/counts.ts';
import { readContent } from '../../scripts/content/read.ts';
import type { ExerciseSource } from '../../src/exercises/schema.ts';

const content = readContent(process.cwd());
const counts = countItems(content);
const written = content.exercises.filter(({ id }) => !id.startsWith('example/'));
const weight = (share: (item: ExerciseSource) => boolean) =>
  written.reduce((sum, { source }) => sum + (share(source as ExerciseSource) ? itemsIn(source as ExerciseSource) : 0), 0);
const kindOf = (facts: unknown) => (facts as { kind: string }).kind;

test('at least 260 written items, each in both languages; generated ones come beside them', () => {
  const all = [...counts.values()].reduce((a, b) => a + b, 0);
  assert.ok(all >= 260, String(all));
  for (const { file, source } of written) {
    const { title } = source as { title: { fr: string; en: string } };
    assert.ok(title.fr && title.en, file);
  }
});

test('at least two items on every metric page, four on every pillar and every comparison', () => {
  const few = (pages: readonly string[], least: number) => pages.filter((page) => (counts.get(page) ?? 0) < least);
  const terms = (kind: string) => content.terms.filter(({ facts }) => kindOf(facts) === kind).map(({ id }) => `glossary/${id}`);
  assert.ok(terms('metric').length > 40 && terms('pillar').length === 3 && content.comparisons.length > 5);
  assert.deepEqual(few(terms('metric'), 2), []);
  assert.deepEqual(few(terms('pillar'), 4), []);
  assert.deepEqual(
    few(
      content.comparisons.map(({ id }) => `compare/${id}`),
      4,
    ),
    [],
  );
});

test('most items ask to apply or to judge, and a third at least to judge in a brief', () => {
  const all = weight(() => true);
  assert.ok(weight(({ difficulty }) => difficulty >= 2) > 0.8 * all);
  assert.ok(weight(({ difficulty }) => difficulty === 3) > all / 3);
});

test('an id that was published is never taken away: progress is kept by it', () => {
  const file = new URL('../fixtures/published-items.txt', import.meta.url);
  assert.ok(existsSync(file));
  const now = new Set(content.exercises.map(({ id }) => id));
  const published = readFileSync(file, 'utf8').trim().split('\n');
  assert.ok(published.length >= 300);
  assert.deepEqual(
    published.filter((id) => !now.has(id)),
    [],
  );
});
