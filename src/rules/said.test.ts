import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRuleDoc } from '../okr/lint/docs.ts';
import { RULES } from '../okr/lint/registry.ts';
import { saidOf } from './said.ts';

test('a rule’s page shows real sentences: the samples call for most messages, and no brace is left', () => {
  for (const { id } of RULES)
    for (const locale of ['fr', 'en'] as const) {
      const { messages, suggestions } = saidOf({ id, ...readRuleDoc(id, locale) }, locale);
      for (const sentence of [...messages, ...suggestions]) assert.doesNotMatch(sentence, /[{}]/, `${id} ${locale}`);
      assert.ok(
        messages.some((sentence) => !sentence.includes('…')) || id === 'objective-has-number',
        `${id} ${locale}: ${messages.join(' | ')}`,
      );
    }
});
