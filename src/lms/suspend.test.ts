import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Path, Step } from '../onboarding/path.ts';
import { type Attempt, bounded, canonical, EMPTY_PROGRESS, entryOf, type Progress } from '../progress/model.ts';
import { report } from './course.ts';
import { decodeKept, encodeKept, LIMIT } from './suspend.ts';

const T = Date.UTC(2026, 10, 21, 20);
const id = fc.stringMatching(/^[a-z]{3,12}(-[a-z]{2,9}){0,3}$/);
const attempt: fc.Arbitrary<Attempt> = fc.record({
  at: fc.integer({ min: T, max: T + 1e10 }),
  score: fc.constantFrom(0, 0.25, 1 / 3, 0.5, 2 / 3, 0.75, 1),
  sure: fc.constantFrom(true, false, null),
  hash: fc.stringMatching(/^[a-z0-9]{6,7}$/),
});
const log = fc.array(attempt, { minLength: 1, maxLength: 24 }).map(bounded);

/** A path of exercises, pages and company tasks, and someone's work on it. */
const work = fc
  .record({
    items: fc.uniqueArray(id, { minLength: 1, maxLength: 12 }),
    pages: fc.uniqueArray(id, { maxLength: 8 }),
    tasks: fc.uniqueArray(id, { maxLength: 5 }),
    others: fc.uniqueArray(id, { maxLength: 6 }),
  })
  .chain(({ items, pages, tasks, others }) => {
    const step = (name: string, more: Partial<Step>): Step => ({ id: name, do: 'read', minutes: 3, name, why: '', href: '', ...more });
    const steps = [
      ...items.map((item) => step(`e-${item}`, { do: 'exercise', item: `home/${item}` })),
      ...pages.map((page) => step(`r-${page}`, { page: `glossary/${page}` })),
      ...tasks.map((task) => step(`c-${task}`, { do: 'company' })),
    ];
    const path: Path = { id: 'way', name: 'Way', parts: 'day', days: [{ id: 'd', title: '', aim: '', steps }] };
    const some = <T>(ids: readonly string[], value: fc.Arbitrary<T>) =>
      fc
        .record(Object.fromEntries(ids.map((each) => [each, fc.option(value)])) as Record<string, fc.Arbitrary<T | null>>)
        .map((map) => Object.fromEntries(Object.entries(map).filter(([, each]) => each !== null)) as Record<string, T>);
    return fc.record({
      path: fc.constant(path),
      at: fc.constantFrom(...steps.map((each) => each.id)),
      progress: fc
        .record({
          items: some(
            [...items, ...others].map((item) => `home/${item}`),
            log,
          ),
          pages: some(
            pages.map((page) => `glossary/${page}`),
            fc.integer({ min: T, max: T + 1e10 }),
          ),
          steps: some(
            steps.map((each) => `way/${each.id}`),
            fc.record({ done: fc.boolean(), at: fc.integer({ min: T, max: T + 1e10 }) }),
          ),
          answers: some(
            tasks.map((task) => `way/c-${task}`),
            fc.record({ text: fc.string({ unit: 'grapheme', maxLength: 900 }), at: fc.integer({ min: T, max: T + 1e10 }) }),
          ),
        })
        .map((maps): Progress => ({ ...EMPTY_PROGRESS, ...maps })),
      rest: fc.constantFrom<Record<string, string>>({}, { 'boussole:okrs': '{"v":1,"okrs":["é…"]}' }),
    });
  });

test('what is handed over comes back: the same done steps, the same score, the same last check; where there is room, all of it', () => {
  fc.assert(
    fc.property(work, ({ path, at, progress, rest }) => {
      const { text, dropped } = encodeKept(path, { at, progress, rest }, LIMIT.scorm2004);
      const back = decodeKept(text);
      assert.ok(back);
      assert.deepEqual(dropped, []);
      assert.equal(back.at, at);
      assert.deepEqual(report(path, back.progress), report(path, progress));
      assert.equal(
        canonical([back.progress.pages, back.progress.steps, back.progress.answers, back.rest]),
        canonical([progress.pages, progress.steps, progress.answers, rest]),
      );
      for (const item of Object.keys(progress.items)) {
        const summary = (of: Progress) => canonical({ ...entryOf(of, item), tries: 0 });
        assert.equal(summary(back.progress), summary(progress));
      }
    }),
  );
});

test('SCORM 1.2: never more than 4,096 characters of base64url; the score and done steps are always in', () => {
  fc.assert(
    fc.property(work, ({ path, at, progress, rest }) => {
      const { text, dropped } = encodeKept(path, { at, progress, rest }, LIMIT.scorm12);
      assert.match(text, /^B1\.[\w-]+$/);
      assert.ok(text.length <= 4096, `${text.length}`);
      const back = decodeKept(text);
      assert.deepEqual(report(path, { ...(back?.progress ?? EMPTY_PROGRESS), answers: progress.answers }), report(path, progress));
      for (const task of Object.keys(progress.answers))
        assert.equal(Boolean(back?.progress.answers[task]), !dropped.includes(task.slice('way/'.length)));
    }),
  );
});

test('a long path done twice over fits SCORM 1.2', () => {
  const names = Array.from({ length: 60 }, (_, i) => `some-exercise-of-the-path-${i * 7919}`);
  const steps = names.map((name): Step => ({
    id: `step-${name}`,
    do: 'exercise',
    minutes: 3,
    name,
    why: '',
    href: '',
    item: `some-term-${name.length}/${name}`,
  }));
  const path: Path = { id: 'way', name: 'Way', parts: 'day', days: [{ id: 'd', title: '', aim: '', steps }] };
  const items = Object.fromEntries(
    steps.map(({ item = '' }, i) => [
      item,
      [1, 2, 3].map((n) => ({
        at: T + i * 999_983 + n * 61_001,
        score: n / 3,
        sure: n === 2,
        hash: (i * 104_729 * 7919 + n).toString(36),
      })),
    ]),
  );
  const { text, dropped } = encodeKept(path, { at: 'x', progress: { ...EMPTY_PROGRESS, items }, rest: {} }, LIMIT.scorm12);
  assert.ok(text.length <= 4096, `${text.length}`);
  assert.deepEqual(dropped, []);
  assert.equal(report(path, decodeKept(text)?.progress ?? EMPTY_PROGRESS).score, 1);
});

test('what is none of ours, cut short or tampered with is read as nothing or in part, and never throws', () => {
  const { text } = encodeKept({ id: 'way', name: '', parts: 'day', days: [] }, { at: 'x', progress: EMPTY_PROGRESS, rest: {} }, 4096);
  for (const wrong of ['', 'B1.', 'B2.abc', 'B1.%%%', text.slice(0, -3), `${text}AAAA`, 'viewed=1,2,3']) decodeKept(wrong);
  assert.equal(decodeKept('viewed=1,2,3'), null);
  fc.assert(
    fc.property(fc.string(), fc.nat(60), fc.string({ maxLength: 3 }), (noise, at, bit) => {
      decodeKept(noise);
      decodeKept(`B1.${noise}`);
      decodeKept(text.slice(0, at) + bit + text.slice(at));
    }),
  );
});
