import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type { Okr } from '../model.ts';
import { csvCell, toCsv } from './csv.ts';
import { foldIcs, toIcs } from './ics.ts';
import { importText } from './import.ts';
import { toMarkdown } from './markdown.ts';
import { cleanLine, readLabel } from './paste-line.ts';
import { FULL, anyOkr } from './samples.ts';
import { toText } from './text.ts';
import { oneLine } from './words.ts';

/** A small RFC 4180 reader, so that the file is checked by another hand than the writer's. */
function readCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i];
    if (quoted) {
      if (char === '"' && text[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else if (char === '"') quoted = false;
      else cell += char;
    } else if (char === '"') quoted = true;
    else if (char === separator) {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (char === '\r' && text[i + 1] === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      rows.push([]);
      i += 1;
    } else cell += char;
  }
  return rows.slice(0, -1);
}

test('CSV: quoted, disarmed, with a BOM, and its columns hold', () => {
  const csv = toCsv(FULL, { locale: 'fr' });
  assert.equal(csv.charCodeAt(0), 0xfeff);
  const rows = readCsv(csv.slice(1), ';');
  assert.ok(rows.every((row) => row.length === rows[0]?.length));
  const first = rows.find((row) => row[1] === FULL.keyResults[0]?.text);
  assert.deepEqual(first?.slice(2), ['activation-rate', '22', '35', '%', 'up', 'Amplitude', 'weekly', 'Inès', '0,6', '26,5', '0,35']);
  assert.equal(rows.find((row) => row[0] === 'Résultat clé' && row[1]?.startsWith('15'))?.[1], FULL.keyResults[1]?.text);
  for (const bad of ['=1+1', '+33', '-2', '@a', '\tx', '\rx']) assert.match(csvCell(bad, ','), /^"?'/);
});

test('CSV: any OKR reads back, in both separators', () => {
  fc.assert(
    fc.property(anyOkr, fc.constantFrom(',' as const, ';' as const), (okr, separator) => {
      const rows = readCsv(toCsv(okr, { locale: 'en', separator, bom: false }), separator);
      assert.equal(rows.length, 4 + okr.keyResults.length + okr.kpis.length + okr.initiatives.length);
      for (const [i, { text }] of okr.keyResults.entries()) assert.equal(rows[4 + i]?.[1]?.replace(/^'(?=[=+\-@\t\r\n])/, ''), text);
    }),
    { numRuns: 100 },
  );
});

test('calendar: ical.js reads the check-ins, days and texts', () => {
  const ics = toIcs(FULL, { locale: 'fr', stamp: '20260620T080000Z', everyDays: 14 });
  assert.equal(ics.kind, 'ok');
  if (ics.kind !== 'ok') return;
  const events = new ICAL.Component(ICAL.parse(ics.value)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  assert.equal(events.length, 7);
  assert.equal(events[0]?.startDate.toString(), '2026-07-15');
  assert.equal(events.at(-1)?.startDate.toString(), '2026-09-30');
  assert.equal(events.at(-1)?.summary, `Bilan OKR : ${FULL.objective}`);
  assert.equal(events[0]?.description, FULL.keyResults.map(({ text }, i) => `${i + 1}. ${text}`).join('\n'));
  assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length);
  assert.ok(ics.value.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
  assert.equal(toIcs(FULL, { locale: 'fr', stamp: '20260620T080000Z', everyDays: 14 }).kind, 'ok');
});

test('calendar: no dates, a reason; any text folds and unfolds', () => {
  assert.deepEqual(toIcs({ ...FULL, cycle: { label: 'T3' } }, { locale: 'fr', stamp: '20260620T080000Z' }), {
    kind: 'error',
    reason: 'no-dates',
  });
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }).map((s) => s.replace(/[\r\n]/g, '')),
      (line) => foldIcs(line).replaceAll('\r\n ', '') === line,
    ),
  );
  fc.assert(
    fc.property(anyOkr, (okr) => {
      const ics = toIcs(
        { ...okr, cycle: { label: '', start: '2026-01-01', end: '2026-03-31' } },
        { locale: 'en', stamp: '20260101T000000Z' },
      );
      if (ics.kind !== 'ok') return false;
      return new ICAL.Component(ICAL.parse(ics.value)).getAllSubcomponents('vevent').length === 13;
    }),
    { numRuns: 50 },
  );
});

const shape = ({ objective, cycle, kind, keyResults, kpis, initiatives }: Okr) => ({
  objective: oneLine(objective),
  cycle: { ...cycle, label: oneLine(cycle.label) },
  kind,
  keyResults,
  kpis: kpis.map(({ text }) => oneLine(text)),
  initiatives: initiatives.map(({ text }) => oneLine(text)),
});

test('Markdown and plain text: export then import gives the OKR back, fields included', () => {
  for (const locale of ['fr', 'en'] as const) {
    for (const write of [toMarkdown, toText]) {
      const sample = write === toMarkdown ? FULL : { ...FULL, keyResults: FULL.keyResults.slice(0, 2) };
      const read = importText(write(sample, locale), locale);
      assert.equal(read.kind, 'ok');
      assert.deepEqual(read.kind === 'ok' && read.value.okrs.map(shape), [shape(sample)]);
    }
  }
});

const plain = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
  .map(oneLine)
  .filter((text) => text !== '' && readLabel({ text, bullet: true, heading: false, indent: 0 }).label === null);

test('Markdown: any text that does not itself open like a label comes back the same', () => {
  fc.assert(
    fc.property(plain, fc.array(plain, { minLength: 1, maxLength: 5 }), (objective, texts) => {
      const okr: Okr = { ...FULL, objective, keyResults: texts.map((text, i) => ({ id: `kr${i + 1}`, text })), kpis: [], initiatives: [] };
      const read = importText(toMarkdown(okr, 'en'), 'en');
      assert.deepEqual(read.kind === 'ok' && read.value.okrs.map(shape), [shape(okr)]);
    }),
    { numRuns: 500 },
  );
});

test('importing never throws', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 500 }), (text) => {
      importText(text, 'fr');
      return cleanLine(text).length >= 0;
    }),
    { numRuns: 2000 },
  );
});
