import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { pack, unpack } from '../../core/pack.ts';
import { EMPTY_PROGRESS, checked, stamped } from '../../progress/model.ts';
import { isDone, type Path, standing, stepsOf } from '../path.ts';
import { addDay, addStep, datedFrom, EMPTY_DAY, mondayAfter, moveStep, ownId, shiftStep, takeStep, withDays } from './edit.ts';
import { decodeKit, EMPTY_KIT, type Kit, kitFile } from './kit.ts';
import { EMPTY_NUMBER, type Number_, targetOf } from './numbers.ts';
import { type Catalogue, daysOf, resolveKit } from './resolve.ts';

const number = (name: string, target: string): Number_ => ({
  ...EMPTY_NUMBER,
  name,
  definition: `${name}, defined`,
  target,
  source: 'CRM',
});
const kit: Kit = {
  v: 2,
  id: 'k1k1',
  name: 'Léa',
  from: 'Inès',
  welcome: 'Bienvenue <b>',
  numbers: [number('Activation', '35 %'), number('Win rate', '24 %')],
  days: [
    { title: 'Un', date: '2026-11-23', steps: [{ ref: 'first-week/meet' }, { ref: 'glossary/nps' }] },
    {
      title: 'Deux',
      date: '',
      steps: [{ ref: 'item:nps/a' }, { id: 'own-1', title: 'CRM', ask: 'Ouvre-le', minutes: 10 }, { ref: 'glossary/gone' }],
    },
  ],
};
const ours: Path = {
  id: 'first-week',
  name: 'x',
  parts: 'day',
  days: [
    {
      id: 'd',
      title: 't',
      aim: '',
      steps: [
        {
          id: 'meet',
          do: 'read',
          minutes: 5,
          name: 'Metric',
          why: 'w',
          page: 'glossary/metric',
          href: '/fr/glossary/metric/?path=first-week&step=meet',
        },
      ],
    },
  ],
};
const catalogue: Catalogue = {
  paths: [ours],
  pages: { 'glossary/nps': 'NPS' },
  items: [{ id: 'nps/a', title: 'Sept points', type: 'choice', home: 'glossary/nps' }],
};

const fixture = (name: string) => decodeKit(JSON.parse(readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8')));

test('a kit of version 1 loads for ever: its numbers are KPIs, read at no known pace', () => {
  assert.deepEqual(fixture('kit-v1'), kit);
});

test('a kit of version 2 loads for ever: a KPI with its pace, a Key Result with its figures', () => {
  const read = fixture('kit-v2');
  assert.deepEqual(
    read?.numbers.map(({ use, frequency, start, goal, now, unit }) => [use, frequency, start, goal, now, unit]),
    [
      ['kpi', 'week', null, null, null, 'percent'],
      ['kr', '', 24, 35, 31, 'percent'],
      ['metric', '', null, null, null, 'percent'],
    ],
  );
  assert.deepEqual(
    read?.numbers.map((each) => targetOf(each, 'fr')),
    ['35 %', '24\u202f% → 35\u202f%', ''],
  );
});

test('a kit comes back the same from its file and from its link', () => {
  assert.deepEqual(decodeKit(JSON.parse(kitFile(kit))), kit);
  assert.deepEqual(decodeKit(unpack(pack(kit))), kit);
});

test('anything else is no kit, or a kit cut to what fits; nothing throws', () => {
  for (const value of [null, 7, [], {}, { v: 3 }, { ...kit, id: '../x' }, { ...kit, days: [] }]) assert.equal(decodeKit(value), null);
  const long = decodeKit({
    ...kit,
    welcome: 'x'.repeat(9000),
    days: [{ steps: [...Array.from({ length: 99 }, () => ({ ref: 'glossary/nps' })), { ref: 'javascript:alert(1)' }] }],
  });
  assert.deepEqual([long?.welcome.length, long?.days[0]?.steps.length], [2000, 40]);
  fc.assert(fc.property(fc.jsonValue(), (value) => void decodeKit({ ...kit, days: value, numbers: value })));
});

test('a kit becomes a path in the language of the page; what is gone from the site is left out', () => {
  const path = resolveKit(kit, catalogue, '/fr/');
  assert.deepEqual(
    stepsOf(path).map(({ id, name, href }) => [id, name, href]),
    [
      ['meet', 'Metric', '/fr/glossary/metric/?path=kit-k1k1&step=meet'],
      ['read-glossary-nps', 'NPS', '/fr/glossary/nps/?path=kit-k1k1&step=read-glossary-nps'],
      ['do-nps-a', 'Sept points', '/fr/practice/items/nps/a/?path=kit-k1k1&step=do-nps-a'],
      ['own-1', 'CRM', '/fr/path/kit/?id=k1k1#own-1'],
    ],
  );
  assert.equal(path.days[0]?.date, '2026-11-23');
});

test('steps of a kit are done by doing, under the kit’s own name', () => {
  const path = resolveKit(kit, catalogue, '/fr/');
  const [, , item, own] = stepsOf(path);
  assert.ok(item && own);
  let progress = checked(EMPTY_PROGRESS, { id: 'nps/a', at: 1, score: 0, sure: null, hash: 'x' });
  assert.deepEqual([isDone(path.id, item, progress), isDone(path.id, own, progress)], [true, false]);
  progress = stamped(progress, 'answers', 'kit-k1k1/own-1', { text: 'fait', at: 2 });
  assert.equal(isDone(path.id, own, progress), true);
  assert.equal(standing(path, progress).next?.id, 'meet');
});

test('every edit keeps every step: up, down, across days, out and in', () => {
  const refs = (of: Kit) => of.days.map(({ steps }) => steps.map((step) => ('ref' in step ? step.ref : step.id)));
  assert.deepEqual(refs(shiftStep(kit, 0, 0, 1)), [
    ['glossary/nps', 'first-week/meet'],
    ['item:nps/a', 'own-1', 'glossary/gone'],
  ]);
  assert.deepEqual(refs(shiftStep(kit, 0, 1, 1)), [['first-week/meet'], ['glossary/nps', 'item:nps/a', 'own-1', 'glossary/gone']]);
  assert.deepEqual(refs(shiftStep(kit, 1, 0, -1)), [
    ['first-week/meet', 'glossary/nps', 'item:nps/a'],
    ['own-1', 'glossary/gone'],
  ]);
  assert.equal(shiftStep(kit, 0, 0, -1), kit);
  assert.deepEqual(refs(moveStep(kit, 0, 0, 1))[1]?.at(-1), 'first-week/meet');
  assert.equal(
    refs(takeStep(kit, 1, 1))
      .flat()
      .includes('own-1'),
    false,
  );
  assert.deepEqual(refs(addStep(EMPTY_KIT('abcd'), 3, { ref: 'glossary/nps' })), [['glossary/nps']]);
  assert.equal(ownId(kit), 'own-2');
  const count = (of: Kit) => refs(of).flat().sort().join();
  fc.assert(
    fc.property(fc.nat(1), fc.nat(3), fc.constantFrom(1 as const, -1 as const), (day, at, by) =>
      assert.equal(count(shiftStep(kit, day, at, by)), count(kit)),
    ),
  );
});

test('dates run over working days', () => {
  assert.deepEqual(
    datedFrom({ ...kit, days: [...kit.days, ...kit.days] }, '2026-11-26').days.map(({ date }) => date),
    ['2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01'],
  );
  assert.equal(datedFrom(kit, 'soon'), kit);
  assert.deepEqual(
    datedFrom(kit, '').days.map(({ date }) => date),
    ['', ''],
  );
  assert.deepEqual(['2026-11-22', '2026-11-23', '2026-11-28'].map(mondayAfter), ['2026-11-23', '2026-11-30', '2026-11-30']);
  assert.deepEqual(daysOf(ours)[0]?.steps, [{ ref: 'first-week/meet' }]);
});

test('other steps keep the first day; one more day comes on the next working day', () => {
  const friday = datedFrom({ ...kit, days: [EMPTY_DAY] }, '2026-11-27');
  const dates = (of: Kit) => of.days.map(({ date }) => date);
  assert.deepEqual(dates(withDays(friday, [EMPTY_DAY, EMPTY_DAY])), ['2026-11-27', '2026-11-30']);
  assert.deepEqual(dates(addDay(friday)), ['2026-11-27', '2026-11-30']);
  assert.deepEqual(dates(addDay({ ...kit, days: [EMPTY_DAY] })), ['', '']);
});

test('a date that no calendar has is no date', () => {
  assert.deepEqual(
    decodeKit({ ...kit, days: [{ date: '2026-99-99', steps: [{ ref: 'glossary/nps' }] }] })?.days.map(({ date }) => date),
    [''],
  );
});

test('steps of the same name in two paths both stand; the same step twice stands once', () => {
  const theirs: Path = { ...ours, id: 'review' };
  const two: Kit = {
    ...kit,
    days: ['first-week/meet', 'review/meet', 'first-week/meet'].map((ref) => ({ ...EMPTY_DAY, steps: [{ ref }] })),
  };
  assert.deepEqual(
    stepsOf(resolveKit(two, { ...catalogue, paths: [ours, theirs] }, '/fr/')).map(({ id, href }) => [id, href.split('?')[1]]),
    [
      ['meet', 'path=kit-k1k1&step=meet'],
      ['review-meet', 'path=kit-k1k1&step=review-meet'],
    ],
  );
});
