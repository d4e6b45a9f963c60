import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import test from 'node:test';
import { METRICS } from '../lexicon/metrics.ts';
import { okrOf, readRuleDoc } from './docs.ts';
import { lintOkr } from './lint.ts';
import { RULES } from './registry.ts';

const LOCALES = ['fr', 'en'] as const;
const folders = readdirSync(new URL('./rules/', import.meta.url)).sort();

test('every folder is registered under its own name, with its files', () => {
  assert.deepEqual(RULES.map(({ id }) => id).sort(), folders);
  for (const folder of folders) {
    const files = readdirSync(new URL(`./rules/${folder}/`, import.meta.url)).sort();
    assert.deepEqual(files, ['en.mdx', 'fr.mdx', 'rule.test.ts', 'rule.ts'], folder);
  }
});

for (const rule of RULES) {
  for (const locale of LOCALES) {
    const doc = readRuleDoc(rule.id, locale);

    test(`${rule.id} (${locale}): each bad sample is flagged on the marked words`, () => {
      assert.ok(doc.bad.length > 0 && doc.good.length > 0);
      for (const sample of doc.bad) {
        const { okr } = okrOf(sample, locale);
        const found = lintOkr(okr, { locale, metrics: METRICS }).filter(({ ruleId }) => ruleId === rule.id);
        assert.deepEqual(
          found.map(({ actual }) => actual),
          [sample.marks],
          JSON.stringify(sample),
        );
        for (const { messageId, suggestions, actual } of found) {
          assert.ok(messageId in doc.messages, `${messageId} has words`);
          for (const { id, params } of suggestions) {
            const wanted = [...(doc.suggestions[id] ?? assert.fail(`${id} has words`)).matchAll(/\{(\w+)\}/g)].map(
              ([, name]) => name ?? '',
            );
            assert.ok(
              wanted.every((name) => name in { ...params, actual }),
              `${id} gets its parameters`,
            );
          }
        }
      }
    });

    test(`${rule.id} (${locale}): each good sample is clean under all rules`, () => {
      for (const sample of doc.good) {
        const { okr } = okrOf(sample, locale);
        const found = lintOkr(okr, { locale, metrics: METRICS });
        assert.deepEqual(
          found.map(({ ruleId, actual }) => `${ruleId}: ${actual}`),
          [],
          JSON.stringify(sample),
        );
      }
    });

    test(`${rule.id} (${locale}): the page is whole`, () => {
      const words = doc.body.split(/\s+/).length;
      assert.ok(words >= 80 && words <= 200, `${words} words`);
      assert.ok(doc.title !== '' && doc.short !== '' && doc.why !== '' && doc.sources.length > 0);
      const other = readRuleDoc(rule.id, locale === 'fr' ? 'en' : 'fr');
      assert.deepEqual(
        [Object.keys(doc.messages), Object.keys(doc.suggestions), doc.sources],
        [Object.keys(other.messages), Object.keys(other.suggestions), other.sources],
      );
    });
  }
}
