import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { LOCALES } from '../../core/locale.ts';
import { type ItemOf, localiseItem } from '../localise.ts';
import { exerciseSchema } from '../schema.ts';
import { readChart } from './grade.ts';

const source = exerciseSchema.parse(parse(readFileSync(new URL('./example.yml', import.meta.url), 'utf8')));
const items = LOCALES.map((locale) => localiseItem('example', source, locale) as ItemOf<'read-chart'>);

test('a choice about a chart is marked as a choice, alike in both languages', () => {
  const grades = items.map((item) => item.options.map(({ id }) => readChart.grade(item, [id])));
  assert.deepEqual(grades[0], grades[1]);
  assert.deepEqual(
    grades[0]?.map((grade) => (grade.kind === 'graded' ? grade.score : null)),
    [1, 0, 0],
  );
});

test('nothing chosen is not marked; a stored answer that fits no option is dropped', () => {
  const [item] = items;
  assert.ok(item);
  assert.equal(readChart.grade(item, readChart.empty(item)).kind, 'incomplete');
  assert.deepEqual(readChart.decode(item, ['gone', 'victory', 7]), ['victory']);
});
