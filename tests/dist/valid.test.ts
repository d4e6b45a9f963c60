import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { readPages } from './html.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'void-style': 'off', 'no-inline-style': 'off', 'no-implicit-button-type': 'off', 'no-trailing-whitespace': 'off', 'doctype-style': 'off',
    'attribute-boolean-style': 'off', 'attribute-empty-style': 'off', 'long-title': 'off', 'no-raw-characters': 'off', 'require-sri': 'off',
    'prefer-native-element': 'off', 'tel-non-breaking': 'off', 'valid-id': ['error', { relaxed: true }], 'no-redundant-role': 'off',
    'hidden-focusable': 'off', 'unique-landmark': 'error', 'script-type': 'off', 'text-content': 'off',
    // The book of a story, its form without script, is read and has nothing to send.
    'wcag/h32': 'off',
  },
  elements: ['html5', { 'astro-island': { flow: true, phrasing: true, transparent: true }, 'astro-slot': { flow: true, phrasing: true, transparent: true }, math: { flow: true, phrasing: true, permittedContent: [] } }],
});

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const { path, html } of readPages()) {
    const report = await validator.validateString(html.replace(/<math[\s\S]*?<\/math>/g, ''));
    for (const result of report.results) for (const message of result.messages) faults.push(`${path}:${message.line} ${message.ruleId}: ${message.message}`);
  }
  assert.deepEqual(faults.slice(0, 20), [], `${faults.length} faults`);
});
