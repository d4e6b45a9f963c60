import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type { Okr } from '../model.ts';
import { csvCell, toCsv } from './csv.ts';
import { foldIcs, toIcs } from './ics.ts';
import { importText } from './import.ts';
import { toMarkdown } from './markdown.ts';
import { cleanLine } from './paste-line.ts';
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

/** What a text file can say: every word, in single spaces, and every field; ids are given anew, unknown keys stay in JSON. */
const shape = ({ objective, cycle, kind, keyResults, kpis, initiatives }: Okr) => {
  const line = (text: string | undefined) => (text === undefined ? undefined : oneLine(text) || undefined);
  return JSON.parse(
    JSON.stringify({
      objective: oneLine(objective),
      cycle: { ...cycle, label: oneLine(cycle.label) },
      kind,
      keyResults: keyResults.map(({ id: _, text, metric, unit, source, owner, ...rest }) => ({
        ...rest,
        text: oneLine(text),
        metric: line(metric),
        unit: line(unit),
        source: line(source),
        owner: line(owner),
      })),
      kpis: kpis.map(({ text, metric }) => ({ text: oneLine(text), metric: line(metric) })),
      initiatives: initiatives.map(({ text }) => oneLine(text)),
    }),
  ) as unknown;
};
const back = (text: string) => {
  const read = importText(text, 'en');
  return read.kind === 'ok' ? [...read.value.okrs.map(shape), ...read.value.unread] : read.reason;
};

/** Words that look like the structure of a file. */
const TRAPS = [
  'KPI : NPS',
  'KR2: x',
  'Objective: y',
  '### Initiatives',
  '- z',
  '1. t',
  '   - Cible : 3',
  '"',
  "'=1",
  ' / 2026-01-01',
  '| a | b |',
  '**b** _c_ `d`',
  'Cycle : T1',
  '```',
  '---',
  'O',
  '',
];
const trapped = fc
  .tuple(anyOkr, fc.array(fc.constantFrom(...TRAPS), { minLength: 4, maxLength: 4 }), fc.nat(15))
  .map(([okr, [a = '', b = '', c = '', d = ''], mask]): Okr => {
    const put = <T extends { readonly text: string }>(all: readonly T[], bit: number, text: string): T[] =>
      mask & bit ? all.map((one) => ({ ...one, text })) : [...all];
    return {
      ...okr,
      objective: mask & 1 ? a : okr.objective,
      keyResults: put(okr.keyResults, 2, b),
      kpis: put(okr.kpis, 4, c),
      initiatives: put(okr.initiatives, 8, d),
    };
  });

test('Markdown, plain text and CSV: export then import gives any OKR back, fields included, whatever its words look like', () => {
  const files = [
    (okr: Okr) => toMarkdown(okr, 'fr'),
    (okr: Okr) => toMarkdown(okr, 'en'),
    (okr: Okr) => toText(okr, 'fr'),
    (okr: Okr) => toText(okr, 'en'),
  ];
  for (const write of files) {
    assert.deepEqual(back(write(FULL)), [shape(FULL)]);
    fc.assert(
      fc.property(trapped, (okr) => assert.deepEqual(back(write(okr)), [shape(okr)])),
      { numRuns: 300 },
    );
  }
  for (const separator of [',', ';'] as const)
    for (const locale of ['fr', 'en'] as const)
      fc.assert(
        fc.property(trapped, (okr) => assert.deepEqual(back(toCsv(okr, { locale, separator })), [shape(okr)])),
        { numRuns: 200 },
      );
});

test('a file of ours changed by hand is still read, leniently', () => {
  const changed = toMarkdown(FULL, 'en').replace('### Initiatives', 'Some words of mine\n\n### Initiatives');
  const read = importText(changed, 'en');
  assert.ok(read.kind === 'ok' && read.value.okrs[0]?.objective === FULL.objective);
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
