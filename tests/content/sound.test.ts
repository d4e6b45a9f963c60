import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../scripts/content/check.ts';

test('content is sound: schemas, twins, references, numbers, items, typography', () => {
  assert.deepEqual(
    checkContent(process.cwd())
      .map(({ file, field, what }) => `${file} ${field}: ${what}`)
      .slice(0, 20),
    [],
  );
});
