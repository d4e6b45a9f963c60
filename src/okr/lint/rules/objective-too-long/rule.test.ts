import assert from 'node:assert/strict';
import test from 'node:test';
import { flagged } from '../../flagged.ts';

test('objective-too-long counts words', () => {
  assert.deepEqual(
    flagged(
      'objective-too-long',
      'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt encore',
      'fr',
    ),
    ['encore'],
  );
});

test('objective-too-long accepts twenty', () => {
  assert.deepEqual(
    flagged(
      'objective-too-long',
      'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
      'fr',
    ),
    [],
  );
});
