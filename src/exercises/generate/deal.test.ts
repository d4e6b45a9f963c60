import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsIn } from '../../../scripts/content/facts.ts';
import { readContent } from '../../../scripts/content/read.ts';
import { LOCALES } from '../../core/locale.ts';
import { deal, madeThemes, standing } from './deal.ts';
import { packed, unpacked } from './facts.ts';

const facts = factsIn(readContent(process.cwd()));
const sent = Object.fromEntries(LOCALES.map((locale) => [locale, unpacked(JSON.parse(JSON.stringify(packed(facts, locale))))]));

test('a seed deals the same questions in both languages, and from facts sent in one language', () => {
  for (let n = 0; n < 60; n++) {
    const [fr, en] = LOCALES.map((locale) => deal(facts, null, locale, 7, n));
    assert.ok(fr && en);
    assert.equal(fr.id, en.id);
    for (const locale of LOCALES) assert.deepEqual(deal(sent[locale] ?? facts, null, locale, 7, n), locale === 'fr' ? fr : en);
    if (fr.type === 'choice' && en.type === 'choice')
      assert.deepEqual(
        fr.options.map(({ id, correct }) => [id, correct]),
        en.options.map(({ id, correct }) => [id, correct]),
      );
    if (fr.type === 'numeric' && en.type === 'numeric') assert.deepEqual([fr.expect, fr.tolerance], [en.expect, en.tolerance]);
  }
});

test('the drill goes on without asking the same kind twice in a row, nor the same thing soon', () => {
  const ids = Array.from({ length: 120 }, (_, n) => deal(facts, null, 'en', 3, n)?.id ?? '');
  const kinds = ids.map((id) => id.split('/')[1]);
  for (const [i, kind] of kinds.slice(1).entries()) assert.notEqual(kind, kinds[i]);
  for (let i = 0; i + 40 <= ids.length; i += 10) assert.ok(new Set(ids.slice(i, i + 40).map((id) => id.split('@')[0])).size >= 38);
  assert.notDeepEqual(
    ids.slice(0, 5),
    Array.from({ length: 5 }, (_, n) => deal(facts, null, 'en', 4, n)?.id),
  );
});

test('each theme of the drill asks its own', () => {
  for (const theme of madeThemes()) for (let n = 0; n < 6; n++) assert.ok(deal(facts, theme, 'fr', 11, n), `${theme} ${n}`);
});

test('items that stand on pages: one a subject, several kinds, the same in both languages', () => {
  const [fr, en] = LOCALES.map((locale) => standing(facts, locale));
  assert.ok(fr && en);
  assert.deepEqual(
    fr.map(({ id }) => id),
    en.map(({ id }) => id),
  );
  assert.equal(new Set(fr.map(({ id }) => id)).size, fr.length);
  assert.ok(fr.length >= 80 && new Set(fr.map(({ id }) => id.split('/')[1])).size >= 10);
});
