import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPaths } from '../../scripts/content/check-paths.ts';
import type { Content } from '../../scripts/content/read.ts';

const localised = { fr: 'x', en: 'x' };
const step = (id: string, rest: object) => ({ id, minutes: 3, why: localised, ...rest });
const content = (steps: object[], ideas: object = {}): Content => ({
  terms: ['metric', 'kpi', 'okr'].map((id) => ({ id, file: '', facts: {}, prose: {} })),
  comparisons: [],
  exercises: [
    { id: 'kpi/a', file: '', home: null, source: {} },
    { id: 'kpi/b', file: '', home: null, source: {} },
  ],
  sources: {},
  rules: [],
  rulePages: [],
  problems: [],
  ideas: ideas as Content['ideas'],
  paths: [
    {
      id: 'p',
      file: 'p',
      prose: {},
      facts: {
        name: localised,
        order: 1,
        parts: 'day',
        since: '2026-11-21',
        days: [
          {
            id: 'one',
            title: localised,
            aim: localised,
            steps: [...steps, step('home', { do: 'company', title: localised, ask: localised })],
          },
        ],
      },
    },
  ],
});
const said = (steps: object[], ideas?: object) => checkPaths(content(steps, ideas)).map(({ field, what }) => `${field}: ${what}`);
const idea = (page: string, needs: string[] = []) => ({ name: localised, needs, pages: [page], items: ['kpi/a', 'kpi/b'] });

test('a sound path says nothing', () => {
  assert.deepEqual(said([step('a', { do: 'read', page: 'glossary/metric' }), step('b', { do: 'exercise', exercise: 'kpi/a' })]), []);
});
test('a page or an exercise that is not there, and an id used twice, are named', () => {
  assert.deepEqual(said([step('a', { do: 'read', page: 'glossary/nps' }), step('a', { do: 'exercise', exercise: 'kpi/z' })]).sort(), [
    'a: no exercise "kpi/z"',
    'a: no page "glossary/nps"',
    'a: two steps have this id',
    'a: two steps have this id',
  ]);
});
test('a workshop step names a launch brief that is there', () => {
  assert.deepEqual(said([step('w', { do: 'workshop', brief: 'kpi-a', title: localised })]), ['w: no launch brief "kpi-a"']);
});
test('a step before what it builds on is found, also through an idea between', () => {
  const ideas = { metric: idea('glossary/metric'), kpi: idea('glossary/kpi', ['metric']), okr: idea('glossary/okr', ['kpi']) };
  assert.deepEqual(said([step('a', { do: 'read', page: 'glossary/okr' }), step('b', { do: 'read', page: 'glossary/metric' })], ideas), [
    'glossary/okr: comes before glossary/metric, which it builds on',
  ]);
});
test('a graph that bites its tail is refused', () => {
  assert.ok(
    said([], { metric: idea('glossary/metric', ['kpi']), kpi: idea('glossary/kpi', ['metric']) }).includes(
      'metric.needs: needs itself, by a loop',
    ),
  );
});
test('a day over 35 minutes is too long', () => {
  assert.ok(
    said([
      step('a', { do: 'read', page: 'glossary/kpi', minutes: 20 }),
      step('b', { do: 'read', page: 'glossary/metric', minutes: 14 }),
    ]).includes('one: 37 minutes'),
  );
});
