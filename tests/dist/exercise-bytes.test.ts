import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { costsOf } from '../../scripts/build/byte-cost.ts';
import { TYPE_NAMES } from '../../src/exercises/registry.ts';

const html = readFileSync('dist/en/practice/gallery/index.html', 'utf8');
const costs = costsOf(html, 'dist', process.env['BASE'] ?? '/');

test('the gallery shows every exercise type with its weight', () => {
  assert.deepEqual([...costs.keys()].sort(), [...TYPE_NAMES].sort());
  assert.doesNotMatch(html, /data-cost="[^"]*">–/);
});

for (const [type, { own, page }] of costs) {
  test(`${type}: at most 4 kB of its own and 20 kB of script on its page (brotli): ${own} and ${page}`, () => {
    assert.ok(own > 0 && own <= 4000, `${own} bytes of its own`);
    assert.ok(page <= 20_000, `${page} bytes on its page`);
  });
}
