import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { readContent } from '../../scripts/content/read.ts';
import { figureSchema } from '../../src/content/figure.ts';
import { LOCALES } from '../../src/core/locale.ts';
import { formatNumber, formatValue } from '../../src/core/number.ts';
import { scoreKeyResult } from '../../src/okr/score.ts';

const content = readContent(process.cwd());
const pages = new Set([...content.terms.map(({ id }) => `glossary/${id}`), ...content.comparisons.map(({ id }) => `compare/${id}`)]);
const figures = globSync('content/figures/*.yml').map((file) => ({
  id: basename(file, '.yml'),
  data: figureSchema.parse(parse(readFileSync(file, 'utf8'))),
}));
const numbers = (text: string) =>
  (text.match(/\d+(?:[.,\u202f]\d+)*/g) ?? []).map((each) => each.replace(/[,\u202f](?=\d{3}\b)/g, '').replace(',', '.')).sort();

test('every figure stands on pages that exist, and both languages give the same numbers', () => {
  assert.ok(figures.length >= 5);
  for (const { id, data } of figures) {
    for (const page of data.on) assert.ok(pages.has(page), `${id}: no page ${page}`);
    assert.deepEqual(numbers(data.description.fr), numbers(data.description.en), id);
  }
});

test('the figures the issue asks for stand where it asks for them', () => {
  const of = (page: string) => figures.filter(({ data }) => data.on.includes(page)).map(({ data }) => data.kind);
  for (const page of ['glossary/metric', 'glossary/kpi', 'glossary/okr', 'compare/metric-kpi-okr'])
    assert.ok(of(page).includes('quarter'), page);
  for (const page of ['glossary/leading-indicator', 'glossary/lagging-indicator', 'compare/leading-vs-lagging'])
    assert.ok(of(page).includes('lag'), page);
  for (const page of ['glossary/cohort', 'glossary/retention-d7', 'glossary/retention-d30', 'glossary/retention-d90'])
    assert.ok(of(page).includes('retention'), page);
  assert.ok(of('glossary/funnel').includes('funnel'));
  assert.ok(of('glossary/okr-scoring').includes('scoring'));
});

for (const { id, data } of figures)
  test(`${id}: what the description says is what is drawn`, () => {
    for (const locale of LOCALES) {
      const text = data.description[locale];
      const says = (...parts: string[]) => {
        for (const part of parts) assert.ok(text.includes(part), `${locale}: ${part} in “${text}”`);
      };
      const percent = (value: number) => formatValue(value, 'percent', locale, 1);
      if (data.kind === 'quarter')
        says(percent(data.baseline), percent(data.target), percent(data.floor), percent(data.values.at(-1) ?? 0));
      if (data.kind === 'funnel') says(...data.steps.slice(1).map(({ count }, i) => percent((count / (data.steps[i]?.count ?? 1)) * 100)));
      if (data.kind === 'scoring') {
        const scores = data.keyResults.map((each) => scoreKeyResult(each)).map((each) => (each.kind === 'scored' ? each.score : NaN));
        says(
          ...scores.map((each) => formatNumber(each, locale, 2)),
          formatNumber(scores.reduce((a, b) => a + b) / scores.length, locale, 2),
        );
      }
      if (data.kind === 'retention') says('{classic}', '{range}', '{rolling}');
      if (data.kind === 'lag') {
        for (const { values } of [data.leading, data.lagging]) assert.equal(values.length, data.x[locale].length);
        says(
          percent(data.leading.values[0] ?? 0),
          percent(data.leading.values[data.delay.from] ?? 0),
          percent(data.lagging.values[0] ?? 0),
          percent(data.lagging.values[data.delay.to] ?? 0),
        );
      }
    }
  });
