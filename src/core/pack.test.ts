import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { MAX_PACKED, pack, unpack } from './pack.ts';

test('what is packed comes back the same, in letters a link may hold', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
      const text = pack(value);
      assert.match(text, /^[\w-]+$/);
      assert.deepEqual(unpack(text), JSON.parse(JSON.stringify(value)));
    }),
  );
});
test('any text gives a value or nothing, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => void unpack(text)),
    { numRuns: 2000 },
  );
  for (const text of ['', '=', 'a', '####', 'A'.repeat(MAX_PACKED + 1)]) assert.equal(unpack(text), null);
});
test('a bomb is put down before it bursts', () => {
  const bomb = Buffer.from(deflateSync(new TextEncoder().encode(JSON.stringify('x'.repeat(3_000_000))), { level: 9 })).toString(
    'base64url',
  );
  assert.ok(bomb.length < MAX_PACKED);
  const start = performance.now();
  assert.equal(unpack(bomb), null);
  assert.ok(performance.now() - start < 200);
});
