import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { importText } from '../okr/formats/import.ts';
import { EMPTY_OKR } from '../okr/model.ts';
import { fileName, toFile, withoutBlanks } from './exchange.ts';
import { blankOkr } from './drafts.ts';

const options = { locale: 'en', title: 'My launch', now: '2027-01-02T03:04:05.678Z', every: 14 } as const;

test('a file bears the draft’s title, in any script, and nothing a file system minds', () => {
  assert.equal(fileName('Été: « prix » / 2027?', 'md'), 'été-prix-2027.md');
  assert.equal(fileName('مرحبا', 'csv'), 'مرحبا.csv');
  assert.equal(fileName('…', 'ics'), 'okr.ics');
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (title) => assert.doesNotMatch(fileName(title, 'json'), /[\\/:*?"<>|\s\0]|^\./)));
});

test('empty lines stay at home; figures without a sentence travel where figures can', () => {
  const okr = {
    ...blankOkr(),
    objective: 'O',
    keyResults: [
      { id: 'kr1', text: 'Raise NPS from 30 to 45' },
      { id: 'kr2', text: '' },
      { id: 'kr3', text: '', metric: 'nps' },
    ],
    kpis: [{ id: 'kpi1', text: ' ' }],
  };
  assert.deepEqual(
    withoutBlanks(okr, true).keyResults.map(({ id }) => id),
    ['kr1', 'kr3'],
  );
  const text = toFile(okr, 'txt', options);
  const back = importText(text.kind === 'ok' ? text.value.content : '', 'en');
  assert.deepEqual(back.kind === 'ok' && back.value.okrs.map(({ keyResults, kpis }) => [keyResults.length, kpis.length]), [[1, 0]]);
});

test('a calendar wants days, and says so', () => {
  assert.deepEqual(toFile(EMPTY_OKR, 'ics', options), { kind: 'error', reason: 'no-dates' });
  const made = toFile({ ...EMPTY_OKR, objective: 'O', cycle: { label: 'Q1', start: '2027-01-01', end: '2027-03-31' } }, 'ics', options);
  assert.match(made.kind === 'ok' ? made.value.content : '', /DTSTAMP:20270102T030405Z/);
});
