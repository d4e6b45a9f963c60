import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exampleOf } from '../../../tests/contract/example.ts';
import { build } from './grade.ts';
import { buildWith } from './kind.ts';
import { WORDS } from './strings.ts';

const items = { fr: exampleOf('build', 'fr'), en: exampleOf('build', 'en') };
const missed = (text: string, item = items.en) => {
  const grade = build.grade(item, { text });
  return grade.kind === 'graded' ? grade.parts.filter(({ verdict }) => verdict === 'wrong').map(({ id }) => id) : grade.missing;
};
const without = (start: string) =>
  items.en.model
    .split('\n')
    .filter((line) => !line.startsWith(start))
    .join('\n');

test('each demand is missed alone when its line goes', () => {
  assert.deepEqual(missed(items.en.model), []);
  assert.deepEqual(missed(without('Cycle')), ['cycle']);
  assert.deepEqual(missed(items.en.model.replace('- CSAT above 84%\n', '')), ['guard']);
  assert.deepEqual(missed(items.en.model.replace(/Objective: .*/, 'Objective: Launch the shared inbox feature')), ['objective']);
});

test('starting points must be the brief’s own', () => {
  assert.deepEqual(missed(items.en.model.replace('18%', '20%').replace('31%', '30%').replace('44%', '40%')), ['baselines']);
  assert.deepEqual(missed(items.en.model.replace('18%', '20%')), [], 'two out of three will do');
});

test('tasks, a single line, and lagging measures alone are told apart', () => {
  assert.ok(
    missed('Objective: Two agents never tread on each other’s toes\nKR1: Publish 6 articles\nKR2: 3 webinars hosted').includes('sound'),
  );
  assert.ok(missed('Objective: Two agents never tread on each other’s toes\nKR1: Raise CSAT from 84% to 88%').includes('count'));
  assert.ok(
    missed(
      'Objective: Two agents never tread on each other’s toes\nKR1: Raise CSAT from 84% to 88%\nKR2: Raise day-30 retention from 44% to 50%',
    ).includes('leading'),
  );
});

test('without an objective and a key result there is nothing to mark', () => {
  for (const text of ['', '   ', 'Objective: alone']) assert.deepEqual(missed(text), ['okr'], text);
});

test('each demand has its reason in both languages, met or not, and the two differ', () => {
  for (const locale of ['fr', 'en'] as const) {
    const item = { ...items[locale], names: WORDS[locale] };
    const parts = [item.model, 'RC1: x'].flatMap((text) => {
      const grade = build.grade(item, {
        text: text === item.model ? text : `${locale === 'fr' ? 'Objectif' : 'Objective'}: 9 articles\n${text}`,
      });
      return grade.kind === 'graded' ? grade.parts : [];
    });
    for (const part of parts) assert.ok(build.rationale(item, part).length > 20, `${part.feedback}: ${build.rationale(item, part)}`);
    for (const { id, rationale } of build.solution(item)) {
      assert.ok(rationale.length > 20, id);
      assert.notEqual(rationale, build.rationale(item, { id, verdict: 'wrong', feedback: `${id}Missed` }));
    }
  }
});

test('whatever is pasted, marking answers', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => void build.grade(items.fr, { text })));
});

test('as long as the judge is not there, what is written waits and what is not is asked for', () => {
  const first = buildWith(null);
  assert.deepEqual(first.grade(items.en, { text: items.en.model }), { kind: 'incomplete', missing: ['reader'] });
  assert.deepEqual(first.grade(items.en, { text: ' ' }), { kind: 'incomplete', missing: ['okr'] });
});
