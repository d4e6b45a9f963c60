import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { EMPTY_PROGRESS } from './model.ts';
import { mergeOkrs, mergePassports, type Passport, passportFile, passportLink, readPassport, readPassportLink } from './passport.ts';
import { progressOf } from './samples.ts';

const draft = fc.record({ id: fc.constantFrom('a', 'b', 'c'), name: fc.constantFrom('x', 'y'), at: fc.nat(5) });
const okrs = fc
  .record({
    v: fc.constant(1),
    open: fc.constantFrom('a', '', undefined),
    drafts: fc.uniqueArray(draft, { selector: ({ id }) => id }),
    gone: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.nat(5)),
  })
  .map((value) => {
    const drafts = value.drafts.filter(({ id, at }) => (value.gone[id] ?? -1) < at).sort((a, b) => (a.id < b.id ? -1 : 1));
    return JSON.parse(JSON.stringify({ ...value, drafts })) as object;
  });
const passports: fc.Arbitrary<Passport> = fc
  .record({ at: fc.nat(9), progress: progressOf(), okrs: fc.oneof(fc.constant(null), okrs) })
  .map((value) => JSON.parse(JSON.stringify(value)) as Passport);

test('a passport is read back as it was, from a file and from a link', () => {
  fc.assert(
    fc.property(passports, (passport) => {
      assert.deepEqual(readPassport(passportFile(passport)), { ...passport, damaged: false });
      const link = passportLink(passport);
      if (link.length < 8192) assert.deepEqual(readPassportLink(`#${link}`), { ...passport, damaged: false });
    }),
  );
});

test('two devices come to the same, whichever imports the other, and however often', () => {
  fc.assert(
    fc.property(passports, passports, passports, (a, b, c) => {
      assert.deepEqual(mergePassports(a, b), mergePassports(b, a));
      assert.deepEqual(mergePassports(mergePassports(a, b), c), mergePassports(a, mergePassports(b, c)));
      assert.deepEqual(mergePassports(mergePassports(a, b), b), mergePassports(a, b));
    }),
  );
});

test('a passport of version 1 loads for ever', () => {
  const read = readPassport(readFileSync(new URL('./fixtures/passport-v1.json', import.meta.url), 'utf8'));
  assert.ok(typeof read === 'object');
  assert.equal(read.damaged, false);
  assert.deepEqual(
    [Object.keys(read.progress.items).length, read.progress.settings['name']?.value, (read.okrs as { drafts: object[] }).drafts.length],
    [2, 'Inès Ferrand', 1],
  );
});

test('a stored progress of version 1 or 2 is a passport too', () => {
  for (const name of ['v1', 'v2'])
    assert.equal(typeof readPassport(readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8')), 'object');
});

test('what is no passport, or a newer one, is said to be so; nothing throws', () => {
  for (const text of [
    '',
    '{',
    '[]',
    '{"boussole":"kit","v":1}',
    '{"boussole":"passport"}',
    '{"boussole":"passport","v":1}',
    '{"boussole":"passport","v":1,"progress":7}',
  ])
    assert.equal(readPassport(text), 'none', text);
  for (const text of ['{"boussole":"passport","v":2}', '{"boussole":"passport","v":1,"progress":{"v":9}}'])
    assert.equal(readPassport(text), 'newer', text);
  assert.deepEqual(
    [readPassportLink('#passport=2.abc'), readPassportLink('#x'), readPassportLink('#passport=1.####')],
    ['newer', 'none', 'none'],
  );
  fc.assert(
    fc.property(
      fc.string(),
      fc.json(),
      (text, json) => void [readPassport(text), readPassport(json), readPassportLink(`#passport=1.${text}`)],
    ),
  );
});

test('a draft deleted on one device stays deleted, unless it was written to since on the other', () => {
  const with_ = (at: number) => ({ v: 1, drafts: [{ id: 'a', at, name: 'x' }], gone: {} });
  const gone = { v: 1, drafts: [], gone: { a: 5 } };
  assert.deepEqual((mergeOkrs(with_(4), gone) as { drafts: object[] }).drafts, []);
  assert.equal((mergeOkrs(gone, with_(6)) as { drafts: object[] }).drafts.length, 1);
  assert.equal(mergeOkrs(null, gone), gone);
  assert.deepEqual(
    mergePassports({ at: 1, progress: EMPTY_PROGRESS, okrs: null }, { at: 2, progress: EMPTY_PROGRESS, okrs: null }).okrs,
    null,
  );
});
