import fc from 'fast-check';
import type { KeyResult, Okr } from '../model.ts';

/** An OKR with everything filled in; used by the tests of every format. */
export const FULL: Okr = {
  objective: 'Devenir le réflexe des trésoriers de PME',
  cycle: { label: 'T3 2026', start: '2026-07-01', end: '2026-09-30' },
  kind: 'committed',
  keyResults: [
    {
      id: 'kr1',
      text: 'Faire passer l’activation à J+7 de 22 % à 35 %',
      metric: 'activation-rate',
      baseline: 22,
      target: 35,
      unit: '%',
      direction: 'up',
      source: 'Amplitude',
      cadence: 'weekly',
      owner: 'Inès',
      confidence: 0.6,
      actual: 26.5,
    },
    { id: 'kr2', text: '15 nouveaux clients payants ; tous en France, "hors groupe"' },
    { id: 'kr3', text: '<script>alert(1)</script> # *étoile* 👩‍🚀 مرحبا =1+1' },
  ],
  kpis: [{ id: 'kpi1', text: 'NPS au-dessus de 40', metric: 'nps' }],
  initiatives: [{ id: 'i1', text: 'Refondre le premier écran' }],
};

const text = fc.string({ maxLength: 120, unit: 'grapheme' });
const defined = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
const short = fc.option(fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }), { nil: undefined });
const number = fc.option(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
  { nil: undefined },
);

const keyResult: fc.Arbitrary<Omit<KeyResult, 'id'>> = fc.record(
  {
    text,
    metric: short,
    baseline: number,
    target: number,
    unit: short,
    direction: fc.constantFrom('up' as const, 'down' as const, undefined),
    source: short,
    cadence: fc.constantFrom('weekly' as const, 'monthly' as const, undefined),
    owner: short,
    confidence: fc.option(
      fc.double({ min: 0, max: 1, noNaN: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
      { nil: undefined },
    ),
    actual: number,
  },
  { noNullPrototype: true },
);
const day = fc.option(
  fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10)),
  { nil: undefined },
);

/** Any OKR the model allows, well-formed text included. */
export const anyOkr: fc.Arbitrary<Okr> = fc.record(
  {
    objective: text,
    cycle: fc.record({ label: fc.string({ maxLength: 30 }), start: day, end: day }, { noNullPrototype: true }).map(defined),
    kind: fc.constantFrom('committed' as const, 'aspirational' as const),
    keyResults: fc.array(keyResult, { maxLength: 8 }).map((all) => all.map((one, i) => defined({ id: `kr${i + 1}`, ...one }))),
    kpis: fc
      .array(fc.record({ text, metric: short }, { noNullPrototype: true }), { maxLength: 4 })
      .map((all) => all.map((one, i) => defined({ id: `kpi${i + 1}`, ...one }))),
    initiatives: fc
      .array(fc.record({ text }, { noNullPrototype: true }), { maxLength: 4 })
      .map((all) => all.map((one, i) => ({ id: `i${i + 1}`, ...one }))),
  },
  { noNullPrototype: true },
);
