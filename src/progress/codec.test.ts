import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeProgress, encodeProgress } from './codec.ts';
import { EMPTY_PROGRESS, entryOf } from './model.ts';
import { progressOf } from './samples.ts';

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');

test('version 1 loads: its summaries come out as they were', () => {
  const { progress, damaged, newer } = decodeProgress(fixture('v1.json'));
  assert.deepEqual([damaged, newer, progress.v], [false, false, 2]);
  assert.deepEqual(entryOf(progress, 'activation-rate/by-cohort'), {
    tries: 3,
    first: 0,
    best: 1,
    last: 1,
    sure: true,
    at: 1795000000000,
    hash: '1k2j3h',
  });
  assert.deepEqual(entryOf(progress, 'sort-kpis-seed-saas'), {
    tries: 1,
    first: 0.75,
    best: 0.75,
    last: 0.75,
    sure: null,
    at: 1795000100000,
    hash: 'zz9',
  });
  assert.deepEqual((progress as unknown as Record<string, unknown>)['later'], { kept: true });
});

test('version 2 loads whole and is written back as it was', () => {
  const { progress, damaged } = decodeProgress(fixture('v2.json'));
  assert.equal(damaged, false);
  assert.deepEqual(JSON.parse(encodeProgress(progress)), JSON.parse(fixture('v2.json')));
});

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(progressOf(), (progress) =>
      assert.deepEqual(decodeProgress(encodeProgress(progress)), {
        progress: JSON.parse(JSON.stringify(progress)),
        damaged: false,
        newer: false,
      }),
    ),
  );
});

test('any text ends in a state, and says when something was lost', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void decodeProgress(text)));
  for (const text of ['{', '[]', '7', '{"v":2,"items":[]}', '{"v":0}', '{"v":2,"items":{"a":[{"at":-1}]}}'])
    assert.equal(decodeProgress(text).damaged, true, text);
  assert.deepEqual(decodeProgress('{"v":2,"items":{"a":[{"at":-1}]}}').progress, EMPTY_PROGRESS);
});

test('one rotten entry is lost alone', () => {
  const { progress, damaged } = decodeProgress(
    '{"v":2,"items":{"a":[{"at":1,"score":1,"sure":null,"hash":"x"}],"b":[{"at":1,"score":7,"sure":null,"hash":"x"}]},"pages":{"glossary/kpi":5,"glossary/okr":"soon"}}',
  );
  assert.equal(damaged, true);
  assert.deepEqual([Object.keys(progress.items), Object.keys(progress.pages)], [['a'], ['glossary/kpi']]);
});

test('a text cut or hurt anywhere gives back every entry that is still whole', () => {
  const text = fixture('v2.json').trim();
  const whole = JSON.parse(text) as Record<string, Record<string, unknown>>;
  for (let at = 1; at < text.length; at += 7) {
    const { progress, damaged } = decodeProgress(text.slice(0, at));
    assert.equal(damaged, true);
    const cut = text.slice(0, at);
    for (const id of ['activation-rate/by-cohort', 'sort-kpis-seed-saas'])
      if (cut.includes(`"${id}":${JSON.stringify(whole['items']?.[id])}`))
        assert.deepEqual(progress.items[id], whole['items']?.[id], `cut at ${at}`);
    if (cut.includes('"text":"Activation à 7 jours, {lundi}","at":1795000300000}'))
      assert.equal(progress.answers['first-week/your-kpi']?.text, 'Activation à 7 jours, {lundi}');
  }
  const hurt = decodeProgress(text.replace('"hash":"zz9"', '"hash":zz9"'));
  assert.deepEqual(hurt.progress.items['activation-rate/by-cohort'], whole['items']?.['activation-rate/by-cohort']);
  assert.equal(hurt.progress.pages['compare/kpi-vs-okr'], 1795000200000);
});

test('a version from the future is shown as far as it is understood, and marked read-only', () => {
  const { progress, newer, damaged } = decodeProgress(
    '{"v":3,"items":{"a":[{"at":1,"score":1,"sure":null,"hash":"x","mood":"calm"}]},"dreams":{"b":1}}',
  );
  assert.deepEqual([newer, damaged], [true, false]);
  assert.equal(entryOf(progress, 'a')?.best, 1);
});
