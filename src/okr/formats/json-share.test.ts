import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { decodeJson, encodeJson } from './json.ts';
import { FULL, anyOkr } from './samples.ts';
import { decodeShare, encodeShare, MAX_LINK } from './share.ts';

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
