import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marked } from './marked.ts';

test('spaces around what was found stay, and its comma is not marked', () => {
  const pieces = marked('ou <mark>rétention,</mark> la <mark>rétention</mark> la part');
  assert.equal(pieces.map(({ words }) => words).join(''), 'ou rétention, la rétention la part');
  assert.deepEqual(
    pieces.filter(({ found }) => found).map(({ words }) => words),
    ['rétention', 'rétention'],
  );
});

test('what is written as an entity is read as text', () => {
  assert.deepEqual(marked('a &lt;b&gt; &amp; c'), [{ words: 'a <b> & c', found: false }]);
});
