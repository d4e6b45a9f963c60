import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LOCALES } from '../../../core/locale.ts';
import { kindOf } from '../../../exercises/registry.ts';
import { HOUSE } from '../../path.ts';
import { EMPTY_KIT, type Kit } from '../kit.ts';
import { EMPTY_NUMBER, FREQUENCIES, KR_UNITS, type Number_, USES } from '../numbers.ts';
import { anatomyOf } from './anatomy.ts';
import { houseItem } from './house.ts';
import { rolesOf } from './roles.ts';
import { scoreOf } from './score.ts';
import { whereOf } from './where.ts';

const number = (rest: Partial<Number_>): Number_ => ({ ...EMPTY_NUMBER, ...rest });
const of = (...numbers: Number_[]): Kit => ({ ...EMPTY_KIT('k1k1'), numbers });
const ACTIVATION = number({ name: 'Activation', definition: 'Publiés ÷ inscrits', target: '35 %', source: 'CRM', frequency: 'week' });
const WINS = number({ name: 'Win rate', definition: 'Gagnées ÷ closes', source: 'CRM', use: 'kr', start: 24, goal: 35, now: 31 });
const LEADS = number({ name: 'Leads', definition: 'Formulaires', use: 'metric', source: 'Site' });
const kit = of(ACTIVATION, WINS, LEADS);

test('every exercise that a kit makes is whole: its key scores 1, nothing done is not marked, each part has its reason', () => {
  const text = fc.constantFrom('', 'a', 'b', 'CRM', '{name}', '35 %');
  const figure = fc.option(fc.integer({ min: -5, max: 200 }));
  const numbers = fc.array(
    fc.record({
      name: fc.constantFrom('N1', 'N2', 'N3'),
      definition: text,
      target: text,
      source: text,
      use: fc.constantFrom(...USES),
      frequency: fc.constantFrom('' as const, ...FREQUENCIES),
      start: figure,
      goal: figure,
      now: figure,
      unit: fc.constantFrom(...KR_UNITS),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(numbers, fc.constantFrom(...HOUSE), fc.constantFrom(...LOCALES), (all, house, locale) => {
      const item = houseItem(of(...all), house, locale);
      if (!item) return;
      const kind = kindOf(item.type);
      const grade = kind.grade(item, kind.key(item));
      assert.ok(grade.kind === 'graded' && grade.score === 1, item.id);
      assert.equal(kind.grade(item, kind.empty(item)).kind, 'incomplete');
      for (const part of grade.parts) assert.ok(kind.rationale(item, part), `${item.id} ${part.id}`);
      for (const { rationale } of kind.solution(item)) assert.ok(rationale);
      assert.equal(item.hints.length, 2);
    }),
  );
});

test('what belongs to which: a shared source is right at each, a Key Result’s target runs from where to where', () => {
  const item = whereOf(kit, 'fr');
  assert.deepEqual(item?.cards.find(({ text }) => text === 'CRM')?.bins, ['n1', 'n2']);
  assert.ok(item?.cards.some(({ text }) => text === '24\u202f% → 35\u202f%'));
  assert.equal(whereOf(of(ACTIVATION), 'fr'), null);
});

test('KPI, Key Result or metric: only where the company’s numbers differ in that', () => {
  const item = rolesOf(kit, 'en');
  assert.deepEqual(
    item?.cards.map(({ bins }) => bins),
    [['kpi'], ['kr'], ['metric']],
  );
  assert.match(item?.cards[1]?.rationales['kpi'] ?? '', /“Win rate” is a Key Result here: 24% → 35% is a promise/);
  assert.equal(rolesOf(of(ACTIVATION, ACTIVATION), 'en'), null);
});

test('the four parts of the first KPI that has them; parts of its neighbours tempt, and say whose they are', () => {
  const item = anatomyOf(kit, 'fr');
  assert.ok(item);
  assert.deepEqual(
    Object.values(item.parts).map((options) => options.filter(({ correct }) => correct).map(({ text }) => text)),
    [['Publiés ÷ inscrits'], ['35 %'], ['CRM'], ['chaque semaine']],
  );
  assert.match(item.parts.measure.find(({ text }) => text === 'Gagnées ÷ closes')?.rationale ?? '', /«\sWin rate\s»/);
  assert.equal(anatomyOf(of(number({ ...ACTIVATION, frequency: '' }), WINS), 'fr'), null);
});

test('the score of a Key Result counts from its baseline; counting from zero is a mistake with a name', () => {
  const item = scoreOf(kit, 'en');
  assert.ok(item);
  assert.equal(Math.round(item.expect * 1000), 636);
  const grade = kindOf('numeric').grade(item, { text: '0.89', value: 0.89 });
  assert.deepEqual(grade.kind === 'graded' && [grade.score, grade.parts[0]?.feedback], [0, 'from-zero']);
  assert.equal(scoreOf(of({ ...WINS, goal: 24 }), 'en'), null);
  assert.match(scoreOf(of({ ...WINS, now: 40 }), 'en')?.rationale ?? '', /between 0 and 1/);
});
