import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { deflateSync } from 'fflate';
import fc from 'fast-check';
import type { Okr } from '../model.ts';
import { KNOWN } from './decode.ts';
import { decodeJson, encodeJson } from './json.ts';
import { FULL, anyOkr } from './samples.ts';
import { decodeShare, encodeShare, MAX_LINK } from './share.ts';
import { unreadList } from './unread.ts';

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const linkOf = (json: string) => `okr=1.${base64url(deflateSync(new TextEncoder().encode(json)))}`;
const reason = (link: string) => {
  const read = decodeShare(link);
  return read.kind === 'error' ? read.reason : 'ok';
};

test('JSON: export then import is the identity', () => {
  fc.assert(
    fc.property(fc.array(anyOkr, { minLength: 1, maxLength: 3 }), (okrs) => {
      assert.deepEqual(decodeJson(encodeJson(okrs)), { kind: 'ok', value: okrs });
    }),
    { numRuns: 200 },
  );
});

test('link: share then unshare is the identity', () => {
  fc.assert(
    fc.property(anyOkr, (okr) => {
      const link = encodeShare(okr);
      if (link.kind === 'error') return link.reason === 'too-long';
      assert.deepEqual(decodeShare(`https://example.org/fr/workshop/#${link.value}`), { kind: 'ok', value: okr });
      return true;
    }),
    { numRuns: 1000 },
  );
});

test('any bytes as a link give a reason or an OKR, never an exception', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (text) => ['ok', 'error'].includes(decodeShare(text).kind)),
    { numRuns: 3000 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => ['ok', 'error'].includes(decodeShare(`okr=1.${base64url(bytes)}`).kind)),
    { numRuns: 5000 },
  );
  fc.assert(
    fc.property(fc.json(), (json) => ['ok', 'error'].includes(decodeShare(linkOf(json)).kind)),
    { numRuns: 1000 },
  );
});

test('each kind of bad link has its own reason', () => {
  assert.equal(reason(''), 'empty');
  assert.equal(reason('#okr='), 'empty');
  assert.equal(reason('okr=9.abcd'), 'unknown-version');
  assert.equal(reason('okr=abcd'), 'damaged');
  assert.equal(reason('okr=1.a b'), 'not-base64');
  assert.equal(reason('okr=1.____'), 'damaged');
  assert.equal(reason(`okr=1.${'A'.repeat(MAX_LINK)}`), 'too-long');
  assert.equal(reason(linkOf('{"a":1}')), 'not-an-okr');
  assert.equal(reason(linkOf(`["${'a'.repeat(400_000)}"]`)), 'inflates-too-much');
  assert.equal(reason(linkOf(`${'['.repeat(500)}${']'.repeat(500)}`)), 'too-deep');
  assert.equal(reason(linkOf('["a"').slice(0, -2)), 'damaged');
});

/** Keys of a later version, or of another tool. */
const strange = fc.dictionary(
  fc.string({ maxLength: 12 }).filter((key) => !Object.values(KNOWN).some((known) => known.has(key)) && key !== '__proto__'),
  fc.jsonValue({ maxDepth: 2 }),
  { maxKeys: 3, noNullPrototype: true },
);
const strangeOkr = fc.tuple(anyOkr, fc.array(strange, { minLength: 5, maxLength: 5 })).map(([okr, [a, b, c, d, e]]): Okr => {
  const put = <T extends object>(all: readonly T[], more: object | undefined): T[] =>
    all.map((one, i) => (i === all.length - 1 ? { ...one, ...more } : one));
  return {
    ...okr,
    ...a,
    cycle: { ...okr.cycle, ...b },
    keyResults: put(okr.keyResults, c),
    kpis: put(okr.kpis, d),
    initiatives: put(okr.initiatives, e),
  };
});
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('keys we do not know stay where they are, in files, in links and through both', () => {
  fc.assert(
    fc.property(strangeOkr, (okr) => {
      const read = decodeJson(encodeJson([okr]));
      assert.deepEqual(read.kind === 'ok' && plain(read.value), [plain(okr)]);
      const link = encodeShare(okr);
      if (link.kind === 'error') return assert.equal(link.reason, 'too-long');
      const shared = decodeShare(link.value);
      assert.deepEqual(shared.kind === 'ok' && plain(shared.value), plain(okr));
    }),
    { numRuns: 400 },
  );
});

test('what cannot be read is told with its place, and nothing else is touched', () => {
  const { unread, tell } = unreadList();
  const json = {
    format: 'boussole-okr',
    version: 1,
    okrs: [
      { objective: 'Sound', keyResults: [] },
      {
        objective: 'Grandir',
        kind: 'wished',
        cycle: { label: 'T3', start: 'July', end: '2026-02-31' },
        keyResults: [{ text: 'NPS 30 → 45', target: '45', confidence: 60 }, 7, { text: 'x'.repeat(2001) }],
        kpis: 'CSAT',
      },
      null,
    ],
  };
  const read = decodeJson(JSON.stringify(json), tell);
  assert.deepEqual(read.kind === 'ok' && read.value.map(({ objective, keyResults }) => [objective, keyResults.length]), [
    ['Sound', 0],
    ['Grandir', 2],
  ]);
  assert.deepEqual(unread.map(({ at }) => at).sort(), [
    'okrs[1].cycle.end',
    'okrs[1].cycle.start',
    'okrs[1].keyResults[0].confidence',
    'okrs[1].keyResults[0].target',
    'okrs[1].keyResults[1]',
    'okrs[1].keyResults[2].text',
    'okrs[1].kind',
    'okrs[1].kpis',
    'okrs[2]',
  ]);
  assert.deepEqual(unread.find(({ at }) => at.endsWith('target'))?.value, '45');
});

test('a sound file or link has nothing unread', () => {
  fc.assert(
    fc.property(anyOkr, (okr) => {
      const { unread, tell } = unreadList();
      decodeJson(encodeJson([okr]), tell);
      const link = encodeShare(okr);
      if (link.kind === 'ok') decodeShare(link.value, tell);
      assert.deepEqual(unread, []);
    }),
    { numRuns: 200 },
  );
});

test('an inflation bomb stops at the cap, fast', () => {
  const bomb = `okr=1.${base64url(deflateSync(new Uint8Array(6_000_000)))}`;
  const before = performance.now();
  assert.ok(['inflates-too-much', 'too-long'].includes(reason(bomb.slice(0, MAX_LINK))));
  assert.ok(performance.now() - before < 50);
});

test('JSON: what is not ours has a reason; what is damaged is salvaged', () => {
  assert.deepEqual(decodeJson(' '), { kind: 'error', reason: 'empty' });
  assert.deepEqual(decodeJson('{'), { kind: 'error', reason: 'not-json' });
  assert.deepEqual(decodeJson('{"a":1}'), { kind: 'error', reason: 'not-an-okr' });
  assert.deepEqual(decodeJson('{"format":"boussole-okr","version":2,"okrs":[]}'), { kind: 'error', reason: 'unknown-version' });
  assert.deepEqual(decodeJson('['.repeat(200)), { kind: 'error', reason: 'too-deep' });
  const read = decodeJson('{"objective":"Grandir","keyResults":[{"text":"NPS 30 → 45","target":"45","__proto__":{"x":1}},7,null]}');
  assert.equal(read.kind, 'ok');
  assert.deepEqual(read.kind === 'ok' && read.value[0]?.keyResults, [{ id: 'kr1', text: 'NPS 30 → 45' }]);
});

test('every link and file ever shipped still opens', () => {
  const folder = new URL('./fixtures/', import.meta.url);
  for (const name of readdirSync(folder)) {
    const stored = readFileSync(new URL(name, folder), 'utf8').trim();
    const read = name.endsWith('.json') ? decodeJson(stored) : decodeShare(stored);
    assert.equal(read.kind, 'ok', name);
    assert.deepEqual(read.kind === 'ok' ? [read.value].flat()[0] : null, FULL, name);
  }
});
