import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { diffWords } from './diff.ts';

test('what changed is told word by word', () => {
  assert.deepEqual(diffWords('Raise NPS to 45', 'Raise NPS from 30 to 45'), [
    { kind: 'same', text: 'Raise NPS ' },
    { kind: 'in', text: 'from 30 ' },
    { kind: 'same', text: 'to 45' },
  ]);
  assert.deepEqual(diffWords('', 'new'), [{ kind: 'in', text: 'new' }]);
});

test('kept and taken out make the first text, kept and put in the second', () => {
  const text = fc.array(fc.constantFrom('a', 'b', ' ', 'é', '😀', '12', '%', 'مرحبا'), { maxLength: 60 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = diffWords(before, after);
      assert.equal(
        changes
          .filter(({ kind }) => kind !== 'in')
          .map((one) => one.text)
          .join(''),
        before,
      );
      assert.equal(
        changes
          .filter(({ kind }) => kind !== 'out')
          .map((one) => one.text)
          .join(''),
        after,
      );
    }),
  );
});
