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

/** The two types of the OKR workshop bring the editor with its live linter (30 kB, its own bound). */
const WITH_LINTER = new Set(['repair', 'build']);

for (const [type, { own, page }] of costs) {
  const [ownMost, pageMost] = WITH_LINTER.has(type) ? [12_000, 66_000] : [4000, 20_000];
  test(`${type}: at most ${ownMost} bytes of its own and ${pageMost} of script on its page (brotli): ${own} and ${page}`, () => {
    assert.ok(own > 0 && own <= ownMost, `${own} bytes of its own`);
    assert.ok(page <= pageMost, `${page} bytes on its page`);
  });
}
