import type { KeyResultRule } from '../../contract.ts';
import { say } from '../../say.ts';

const RATE = /^(?:taux|rate|part|share|retention|conversion|churn|ratio|pourcentage|percentage)$/;
const DELTA = /(?:(?:de|d'|by|of) ?|[+-] ?)$/;
const MOVE = /augment|amelior|rédui|redui|diminu|baiss|hauss|increas|improv|reduc|decreas|lower|rais|lift|grow|cut|\+ ?\d|- ?\d/;

/** A rate that moves “by 5 %”: points or percent of the rate? S2 writes « de 5 points » (domain-evidence §3). */
export const rule: KeyResultRule = {
  id: 'kr-percent-or-points',
  level: 'discuss',
  scope: 'keyResult',
  check({ line, metrics }) {
    const rate = line.tokens.some(({ norm }) => RATE.test(norm)) || metrics.some(({ fact }) => fact.unit === '%');
    const [only, ...more] = line.values;
    if (
      !rate ||
      only === undefined ||
      more.length > 0 ||
      only.unit !== 'percent' ||
      line.start !== null ||
      !DELTA.test(line.folded.slice(Math.max(0, only.start - 8), only.start))
    )
      return [];
    if (!MOVE.test(line.folded)) return [];
    return say(only, 'ambiguous', 'points from-to', { value: String(only.value) });
  },
};
