import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkItems } from '../../../scripts/content/check-items.ts';
import { factsIn } from '../../../scripts/content/facts.ts';
import { isKeyLongest, optionSets } from '../../../scripts/content/items/options.ts';
import { type Content, readContent } from '../../../scripts/content/read.ts';
import { LOCALES } from '../../core/locale.ts';
import { frenchTypography } from '../../core/typography.ts';
import { exerciseSchema } from '../schema.ts';
import type { Made } from './contract.ts';
import { GENERATORS } from './generators.ts';

const content = readContent(process.cwd());
const facts = factsIn(content);
const SEEDS = Array.from({ length: 6 }, (_, i) => i * 1009 + 1);
const made = GENERATORS.map((generator) => ({
  generator,
  items: generator
    .subjects(facts)
    .flatMap((subject) => SEEDS.map((seed) => ({ subject, seed, item: generator.make(facts, subject, seed) }))),
}));
const all = made.flatMap(({ generator, items }) =>
  items.flatMap(({ subject, seed, item }) => (item ? [{ generator, subject, seed, item }] : [])),
);

test('nearly every subject and seed gives an item, and the same ones give the same', () => {
  for (const { generator, items } of made) {
    assert.ok(items.length >= 6 * 6, `${generator.id}: ${items.length / 6} subjects`);
    const missing = items.filter(({ item }) => !item);
    assert.ok(
      missing.length <= items.length * 0.1,
      `${generator.id}: ${missing.length} of ${items.length} fail, e.g. ${missing[0]?.subject}`,
    );
  }
  for (const { generator, subject, seed, item } of all.filter((_, i) => i % 40 === 0))
    assert.deepEqual(generator.make(facts, subject, seed), item);
});

test('other seeds deal other numbers or other options', () => {
  for (const { generator, items } of made) {
    const [first] = items;
    const texts = new Set(items.filter(({ subject }) => subject === first?.subject).map(({ item }) => JSON.stringify(item)));
    assert.ok(texts.size >= 3, `${generator.id}: ${texts.size} different in ${SEEDS.length}`);
  }
});

/** Content with nothing to practise but these. */
const holding = (items: readonly Made[]): Content => ({
  ...content,
  exercises: items.map((source, i) => ({
    id: `made-${i}`,
    file: `made/${source.teaches[0]}/exercises/${i}.yml`,
    home: null,
    source: exerciseSchema.parse(source),
  })),
});

test('generated items pass the lint written ones pass: one key, twins equal, facts that stand in their page, keys recomputed', () => {
  const found = checkItems(holding(all.map(({ item }) => item))).filter(({ field }) => !/^options\.(fr|en)$/.test(field));
  assert.deepEqual(found.slice(0, 5), []);
});

test('the key is not given away by its length', () => {
  for (const { generator } of made) {
    const sets = all
      .filter((each) => each.generator === generator)
      .flatMap(({ item }) => optionSets(item))
      .filter(({ many }) => !many);
    for (const locale of LOCALES) {
      const longest = sets.filter((set) => isKeyLongest(set, locale)).length;
      assert.ok(longest <= sets.length * 0.4, `${generator.id} ${locale}: ${longest} of ${sets.length}`);
    }
  }
});

test('numbers are sensible in their unit', () => {
  for (const { generator, subject, seed, item } of all) {
    if (item.type !== 'numeric') continue;
    for (const [name, { value, unit }] of Object.entries(item.data)) {
      const where = `${generator.id} ${subject} ${seed}: ${name} = ${value} ${unit}`;
      assert.ok(Number.isFinite(value) && (value >= 0 || unit === 'points' || unit === 'percent'), where);
      if (unit === 'count' || unit === 'days' || unit === 'months') assert.ok(Number.isInteger(value), where);
      if (unit === 'percent') assert.ok(value <= 150, where);
      assert.ok(String(value).length <= 9, where);
    }
    assert.ok(Number.isFinite(item.expect) && item.tolerance > 0, `${generator.id} ${subject} ${seed}`);
    assert.ok(
      String(item.tolerance).replace(/^0\.0*|\.|0+$/g, '').length <= 2,
      `${generator.id} ${subject}: ± ${item.tolerance} is not said so`,
    );
    for (const { expect, id } of item.mistakes)
      assert.ok(Math.abs(expect - item.expect) > 2 * item.tolerance, `${generator.id} ${subject} ${seed}: ${id} too near the key`);
  }
});

test('every option of a generated question has its own reason in both languages, and says nothing empty', () => {
  for (const { generator, subject, item } of all) {
    const texts = JSON.stringify(item);
    assert.doesNotMatch(texts, /undefined|NaN|null|Infinity|\$\{|\.\.["\\ ]|[?!]\.|“”|«\u00a0\u00a0»/, `${generator.id} ${subject}`);
    if (item.type !== 'choice') continue;
    for (const locale of LOCALES)
      assert.equal(new Set(item.options.map(({ text }) => text[locale])).size, item.options.length, `${generator.id} ${subject}`);
  }
});

test('a generated rationale cites what it rests on: the row, the rule or the definition', () => {
  for (const { generator, subject, item } of all) {
    const page = facts.metrics.find(({ id }) => id === subject) ?? facts.tables.find(({ id }) => id === subject);
    assert.ok(page && item.teaches[0]?.endsWith(`/${subject}`), `${generator.id} ${subject}`);
    if (generator.id === 'which-column' && item.type === 'choice')
      for (const { see } of item.options) assert.match(see ?? '', new RegExp(`^compare/${subject}#row-`));
    if (item.type === 'choice' && generator.id !== 'unit-slip')
      for (const { see } of item.options) assert.match(see ?? '', /^(compare\/[a-z-]+#row-|glossary\/[a-z0-9-]+)/);
    if (['early-sign', 'bad-news', 'proves-nothing'].includes(generator.id) && item.type === 'choice')
      for (const { id, rationale } of item.options)
        for (const locale of LOCALES)
          assert.ok(
            rationale[locale].includes(facts.metrics.find((metric) => metric.id === id)?.definition[locale] ?? '?'),
            `${generator.id} ${subject} ${id}`,
          );
  }
});

const lines = (id: string) =>
  all.flatMap(({ generator, item }) =>
    generator.id === id && item.type === 'choice' ? item.options.map(({ id, text }) => ({ id, text: text.en })) : [],
  );

test('French is spaced as it should be', () => {
  const visit = (node: unknown, french = false): void => {
    if (typeof node === 'string') assert.ok(!french || frenchTypography(node) === node, node);
    else if (node && typeof node === 'object') for (const [key, value] of Object.entries(node)) visit(value, key === 'fr');
  };
  for (const { item } of all) visit(item);
});

test('a month does not do what takes years: retention and ratings move little', () => {
  for (const { id, text } of [...lines('bad-news'), ...lines('proves-nothing')]) {
    const [from = 0, to = 0] = text.match(/[\d.]+(?=%| stars)/g)?.map(Number) ?? [];
    if (/retention-rate|grr|nrr/.test(id)) assert.ok(Math.abs(to - from) <= 4, text);
    if (id === 'review-rating') assert.ok(Math.abs(to - from) < 0.5 && Math.max(from, to) < 5.05, text);
  }
});

test('no wrong answer that could be defended', () => {
  assert.ok(!made.some(({ generator, items }) => generator.id === 'impossible' && items.some(({ subject }) => subject === 'ctr')));
  for (const { generator, subject, item } of all) {
    if (item.type !== 'choice') continue;
    const wrong = item.options.filter(({ correct }) => !correct).map(({ id }) => id);
    if (generator.id === 'base' && /conversion|visitor/.test(subject)) assert.ok(!wrong.includes('engagement-rate'), subject);
    if (generator.id === 'early-sign')
      assert.ok(!wrong.some((id) => /^retention-d30|win-rate$|to-paid-rate$/.test(id)), `${subject}: ${wrong}`);
  }
});

test('rates do not leap, and enterprise deals are the big ones', () => {
  for (const { generator, subject, item } of all) {
    if (item.type !== 'numeric') continue;
    if (generator.id === 'points') assert.ok(item.expect <= 10, `${subject}: ${item.expect} points`);
    const { topA, bottomA, topB, bottomB } = item.data;
    if (generator.id === 'pooled' && subject === 'average-deal-size' && topA && bottomA && topB && bottomB)
      assert.ok(topA.value / bottomA.value > topB.value / bottomB.value);
  }
});
