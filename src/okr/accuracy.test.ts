import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { evaluate, predict, readRows } from './evaluate.ts';

/** The labelled corpus is other people's text: it stays outside the project, and this check is skipped without it. */
const corpus = new URL('../../../shared/okr-corpus/dev.jsonl', import.meta.url);
const TARGETS: Record<string, number> = {
  'kr-is-task': 0.85,
  'kr-no-baseline': 0.85,
  'kr-compound': 0.7,
  'kr-vanity': 0.7,
  'objective-has-number': 0.9,
  'objective-is-task': 0.75,
};

test(
  'accuracy on the development corpus stays above the promise',
  { skip: existsSync(corpus) ? false : 'the corpus is not on this machine' },
  () => {
    const { rows } = readRows(readFileSync(corpus, 'utf8'));
    for (const lang of ['fr', 'en'] as const) {
      const { figures, macroF1 } = evaluate(
        rows.filter((row) => row.lang === lang),
        predict,
      );
      for (const { label, f1 } of figures) {
        assert.ok((f1 ?? 1) >= (TARGETS[label] ?? 0), `${lang} ${label}: F1 ${f1}`);
      }
      assert.ok((macroF1 ?? 0) >= 0.8, `${lang}: macro ${macroF1}`);
    }
  },
);

test('predicting reads texts only, never labels', () => {
  const row = {
    id: 'x',
    lang: 'fr' as const,
    objective: { text: 'Plaire aux notaires' },
    key_results: [{ text: 'NPS de 20 à 30' }, { text: 'Publier un guide' }],
  };
  assert.deepEqual(predict(row), { id: 'x', objective: ['ok'], key_results: [['ok'], ['kr-is-task']], set_labels: [] });
});

test('rows that are no rows are named', () => {
  assert.deepEqual(readRows('{}\nnot json\n\n').bad, [1, 2]);
});
