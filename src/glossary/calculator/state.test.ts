import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseFormula } from '../../core/formula.ts';
import { decodeInputs, encodeInputs } from './link.ts';
import { outcomeOf, readEntries, type Sheet, whatIf } from './state.ts';

const count = (id: string, more: object = {}) => ({ id, name: id, unit: 'count', example: 1, min: 0, ...more });
const winRate: Sheet = {
  name: 'Win rate',
  unit: 'percent',
  decimals: 1,
  direction: 'up',
  reading: '',
  bounds: { min: 0, max: 100 },
  tree: parseFormula('won / (won + lost) * 100'),
  variables: [count('won'), count('lost')],
};
const conversion: Sheet = {
  ...winRate,
  tree: parseFormula('paid / trials * 100'),
  variables: [count('paid', { atMost: parseFormula('trials') }), count('trials', { min: 1 })],
};
const result = (sheet: Sheet, texts: Record<string, string>, locale: 'fr' | 'en' = 'fr') =>
  outcomeOf(sheet, readEntries(sheet, texts, locale));

test('both conventions are read, and the result is the formula’s', () => {
  assert.deepEqual(result(winRate, { won: '1 234,5', lost: '3703,5' }), { kind: 'value', value: 25 });
  assert.deepEqual(result(winRate, { won: '1,234.5', lost: '3,703.5' }, 'en'), { kind: 'value', value: 25 });
});

test('a field says what is the matter with it, and the result waits', () => {
  const entries = readEntries(winRate, { won: '1.234', lost: 'abc' }, 'fr');
  assert.deepEqual(entries, { won: { kind: 'ambiguous', as: [1.234, 1234] }, lost: { kind: 'unreadable' } });
  assert.deepEqual(outcomeOf(winRate, entries), { kind: 'waiting' });
  assert.deepEqual(readEntries(winRate, { won: '', lost: '-3' }, 'fr'), { won: { kind: 'empty' }, lost: { kind: 'negative' } });
});

test('a part larger than its whole is refused where it is typed', () => {
  const entries = readEntries(conversion, { paid: '120', trials: '100' }, 'en');
  assert.deepEqual(entries['paid'], { kind: 'more-than', limit: 100, of: { kind: 'name', name: 'trials' } });
  assert.equal(readEntries(conversion, { paid: '100', trials: '100' }, 'en')['paid']?.kind, 'value');
});

test('a part may be held to what another part leaves', () => {
  const sheet: Sheet = {
    ...conversion,
    variables: [count('a'), count('b', { atMost: parseFormula('whole - a') }), count('whole')],
    tree: parseFormula('(a + b) / whole * 100'),
  };
  assert.equal(readEntries(sheet, { a: '60', b: '50', whole: '100' }, 'en')['b']?.kind, 'more-than');
  assert.deepEqual(result(sheet, { a: '60', b: '40', whole: '100' }, 'en'), { kind: 'value', value: 100 });
});

test('a base of zero is told as such, and its part is left in peace', () => {
  assert.deepEqual(readEntries(conversion, { paid: '18', trials: '0' }, 'en'), {
    paid: { kind: 'value', value: 18 },
    trials: { kind: 'zero' },
  });
  assert.equal(readEntries(conversion, { paid: '18', trials: '0.5' }, 'en')['trials']?.kind, 'below');
});

test('a sign of another unit, odd spaces and numbers beyond counting are refused', () => {
  const entry = (won: string) => readEntries(winRate, { won, lost: '1' }, 'fr')['won'];
  assert.deepEqual(entry('12 %'), { kind: 'not-in', sign: '%' });
  assert.deepEqual(entry('€20'), { kind: 'not-in', sign: '€' });
  assert.deepEqual(entry('12 34'), { kind: 'unreadable' });
  assert.deepEqual(entry('1\u202f234\u00a0567'), { kind: 'value', value: 1234567 });
  assert.equal(entry('99999999999999999999')?.kind, 'above');
  assert.equal(entry('1e308')?.kind, 'unreadable');
});

test('where things are counted, thousands are offered beside a reading with decimals', () => {
  const entry = (won: string, locale: 'fr' | 'en') => readEntries(winRate, { won, lost: '1' }, locale)['won'];
  assert.deepEqual(entry('1,234', 'fr'), { kind: 'value', value: 1.234, or: 1234 });
  assert.deepEqual(entry('1.234', 'en'), { kind: 'value', value: 1.234, or: 1234 });
  assert.deepEqual(entry('1,234', 'en'), { kind: 'value', value: 1234 });
  assert.deepEqual(entry('1,5', 'fr'), { kind: 'value', value: 1.5 });
});

test('division by zero names what is zero', () => {
  assert.deepEqual(result(winRate, { won: '0', lost: '0' }), { kind: 'division-by-zero', names: ['won', 'lost'] });
});

test('a result out of its bounds is told, not shown', () => {
  const roi: Sheet = { ...winRate, tree: parseFormula('won - lost'), bounds: { min: -100 } };
  assert.deepEqual(result(roi, { won: '0', lost: '250' }), { kind: 'too-low', value: -250, limit: -100 });
});

test('what if: one input moves, whole where it counts, limits still hold', () => {
  const entries = readEntries(winRate, { won: '45', lost: '135' }, 'fr');
  const more = whatIf(winRate, entries, 'won', 20);
  assert.equal(more?.to, 54);
  assert.deepEqual(more?.outcome, { kind: 'value', value: (54 / 189) * 100 });
  assert.equal(whatIf(winRate, entries, 'won', 10)?.to, 50);
  const most = whatIf(conversion, readEntries(conversion, { paid: '90', trials: '100' }, 'en'), 'trials', -50);
  assert.equal(most?.entry.kind, 'more-than');
  assert.equal(whatIf(winRate, readEntries(winRate, { won: '', lost: '1' }, 'fr'), 'won', 10), null);
});

test('moved by nothing, nothing changes', () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 1e6 }), (won, lost) => {
      const entries = readEntries(winRate, { won: String(won), lost: String(lost) }, 'en');
      assert.deepEqual(whatIf(winRate, entries, 'lost', 0)?.outcome, outcomeOf(winRate, entries));
    }),
  );
});

test('a link brings the inputs back, in any language', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((x) => Number(x.toFixed(4)) + 0),
      fc.nat(),
      (won, lost) => {
        assert.deepEqual(decodeInputs(encodeInputs({ won, lost }), ['won', 'lost']), { won, lost });
      },
    ),
  );
});

test('a damaged link gives what can be read of it, and never throws', () => {
  assert.deepEqual(decodeInputs('#calculator:won=45,lost=abc,evil=3', ['won', 'lost']), { won: 45 });
  assert.deepEqual(decodeInputs('#formula', ['won']), {});
  fc.assert(fc.property(fc.string(), (text) => void decodeInputs(`#calculator:${text}`, ['won'])));
});
