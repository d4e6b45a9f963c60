import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { answers, countWith, filterOf, fold, type Line, searchOf, toggle } from './filter-state.ts';

const KNOWN = ['timing:leading', 'timing:lagging', 'vanity:no', 'category:acquisition'];
const lines: Line[] = [
  { tags: ['timing:leading', 'vanity:no'], names: fold('Taux d’activation activation rate') },
  { tags: ['timing:lagging', 'vanity:no', 'category:acquisition'], names: fold('Coût d’acquisition client (CAC)') },
  { tags: [], names: fold('Objectif') },
];
const none = filterOf('', KNOWN);

test('an address says the filter; what it does not know is left out', () => {
  assert.deepEqual(filterOf('?timing=leading&vanity=no&evil=1&category=nowhere&q=taux', KNOWN), {
    facets: { timing: 'leading', vanity: 'no' },
    text: 'taux',
  });
});

test('facets combine, one value each; taking a value twice lets go of it', () => {
  const leading = toggle(none, 'timing', 'leading');
  assert.deepEqual(
    lines.filter((line) => answers(line, leading)),
    [lines[0]],
  );
  assert.deepEqual(
    lines.filter((line) => answers(line, toggle(leading, 'vanity', 'no'))),
    [lines[0]],
  );
  assert.deepEqual(toggle(toggle(none, 'timing', 'leading'), 'timing', 'lagging').facets, { timing: 'lagging' });
  assert.deepEqual(toggle(leading, 'timing', 'leading'), none);
});

test('names are found without accents, apostrophes or case, by any of their words', () => {
  const found = (text: string) => lines.filter((line) => answers(line, { facets: {}, text })).length;
  assert.equal(found('cout acquisition'), 1);
  assert.equal(found('CAC'), 1);
  assert.equal(found("d'activation"), 1);
  assert.equal(found('churn'), 0);
  assert.equal(found(''), 3);
});

test('counts hold the other facets', () => {
  assert.equal(countWith(lines, toggle(none, 'vanity', 'no'), 'timing', 'lagging'), 1);
  assert.equal(countWith(lines, none, 'vanity', 'no'), 2);
});

test('an address and its filter say the same', () => {
  fc.assert(
    fc.property(fc.subarray(KNOWN.filter((each) => each !== 'timing:lagging')), fc.string({ maxLength: 60 }), (values, text) => {
      const filter = { facets: Object.fromEntries(values.map((each) => each.split(':') as [string, string])), text: text.trim() };
      assert.deepEqual(filterOf(searchOf(filter), KNOWN), filter);
    }),
  );
});
