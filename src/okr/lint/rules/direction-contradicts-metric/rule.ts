import type { KeyResultRule } from '../../contract.ts';
import { cut, say } from '../../say.ts';

const UP = /^(?:augment|accroi|hauss|relev|double|doubler|tripl|increas|grow|rais|lift|boost|improve-up)/;
const DOWN = /^(?:redui|diminu|baiss|abaiss|reduc|decreas|lower|cut|shrink|drop)/;
/** « temps », “cost of churn”: the metric is only part of another one. */
const NEGATED = /^(?:cout|cost|temps|time|delai|risque|risk|ecart|gap|demande|absence|lutte|manque)$/;

/** The line moves a metric the wrong way: churn up, retention down (the glossary's direction). */
export const rule: KeyResultRule = {
  id: 'direction-contradicts-metric',
  level: 'fix',
  scope: 'keyResult',
  check({ line, keyResult, metrics }) {
    const hit = metrics.find(({ fact }) => fact.direction !== 'depends');
    if (hit === undefined || line.tokens.some(({ norm }) => NEGATED.test(norm))) return [];
    const from = keyResult.baseline ?? line.start?.baseline ?? null;
    const to = keyResult.target ?? line.start?.target ?? null;
    const verb = line.tokens.find(({ norm, start }) => start <= hit.start && (UP.test(norm) || DOWN.test(norm)));
    const moves =
      from !== null && to !== null && from !== to
        ? to > from
          ? 'up'
          : 'down'
        : verb === undefined
          ? null
          : UP.test(verb.norm)
            ? 'up'
            : 'down';
    if (moves === null || moves === hit.fact.direction || (from === null && line.values.length === 0)) return [];
    return say(hit, hit.fact.direction === 'up' ? 'should-rise' : 'should-fall', 'swap explain', { metric: cut(line, hit) });
  },
};
