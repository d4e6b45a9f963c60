import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { type Plan, pathIcs } from './path-ics.ts';

const PLAN: Plan = {
  id: 'first-week',
  name: 'Première semaine ; mesurer, vraiment',
  href: 'https://boussole.example/fr/path/first-week/',
  days: Array.from({ length: 5 }, (_, i) => ({
    id: `day-${i + 1}`,
    title: `Le thème n° ${i + 1}, avec des mots assez longs pour que la ligne se plie en deux`,
    aim: 'Dire « metric », « KPI » et « OKR » sans se tromper ; puis le prouver.',
    steps: [
      { title: 'KPI', minutes: 12 },
      { title: 'Trier', minutes: 18 },
    ],
  })),
};
const OPTIONS = { locale: 'fr', start: '2026-11-26', at: '09:30', stamp: '20261121T203000Z' } as const;

test('a path as a calendar: working days in a row, the length of each day, texts whole', () => {
  const text = pathIcs(PLAN, OPTIONS) ?? '';
  assert.ok(
    text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75),
    'lines of at most 75 octets',
  );
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  assert.deepEqual(
    events.map(({ startDate }) => startDate.toString()),
    ['2026-11-26T09:30:00', '2026-11-27T09:30:00', '2026-11-30T09:30:00', '2026-12-01T09:30:00', '2026-12-02T09:30:00'],
  );
  assert.ok(events.every(({ duration }) => duration.toSeconds() === 30 * 60));
  assert.equal(events[0]?.summary, `${PLAN.name} · Jour 1 · ${PLAN.days[0]?.title}`.replace('Jour 1 · ', 'Jour 1 · '));
  assert.match(events[0]?.description ?? '', /« metric ».*\n\n• KPI \(12 min\)\n• Trier \(18 min\)\n\nhttps:/);
  assert.ok(
    events.every(({ startDate }) => startDate.zone.tzid === 'floating'),
    'the hour is that of the reader',
  );
});

test('the same path moved to another week keeps the names of its events', () => {
  const uids = (start: string) => [...(pathIcs(PLAN, { ...OPTIONS, start }) ?? '').matchAll(/UID:(\S+)/g)].map(([, uid]) => uid);
  assert.deepEqual(uids('2026-11-26'), uids('2027-01-04'));
  assert.equal(new Set(uids('2026-11-26')).size, 5);
});

test('what is no date or hour makes no calendar', () => {
  for (const wrong of [{ start: '' }, { start: '2026-13-40' }, { at: '' }, { at: '27:99' }, { start: 'demain' }])
    assert.equal(pathIcs(PLAN, { ...OPTIONS, ...wrong }), null);
});
