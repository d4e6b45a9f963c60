import fc from 'fast-check';
import { bounded, type Progress } from './model.ts';

/** Any state a reader may come to, for property tests. Times are few, so that ties happen. */
export function progressOf(): fc.Arbitrary<Progress> {
  const id = fc.constantFrom('kpi/a', 'kpi/b', 'okr/a', 'sort-x', 'first-week/one', 'glossary/kpi');
  const at = fc.nat(6);
  const map = <T>(value: fc.Arbitrary<T>) => fc.dictionary(id, value, { maxKeys: 5 });
  const attempt = fc.record({
    at: fc.nat(40),
    score: fc.constantFrom(0, 0.5, 0.9, 1),
    sure: fc.constantFrom(true, false, null),
    hash: fc.constantFrom('x', 'y'),
  });
  return fc
    .record({
      v: fc.constant(2 as const),
      items: map(fc.array(attempt, { minLength: 1, maxLength: 40 }).map(bounded)),
      pages: map(at),
      steps: map(fc.record({ done: fc.boolean(), at })),
      answers: map(fc.record({ text: fc.string({ maxLength: 4 }), at })),
      placed: map(fc.record({ known: fc.boolean(), via: id, at })),
      kits: map(fc.record({ kit: fc.record({ v: fc.nat(2) }), own: fc.boolean(), at })),
      settings: map(fc.record({ value: fc.constantFrom(1, 'x', true, null), at })),
    })
    .map((progress) => JSON.parse(JSON.stringify(progress)) as Progress);
}
