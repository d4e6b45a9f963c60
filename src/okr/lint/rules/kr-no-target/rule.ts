import type { KeyResultRule } from '../../contract.ts';
import { cut, say } from '../../say.ts';

/** A metric is named and no value to reach, or a placeholder (guide §3). */
export const rule: KeyResultRule = {
  id: 'kr-no-target',
  level: 'fix',
  scope: 'keyResult',
  check({ line, verdict: { noTarget }, keyResult, metrics }) {
    const placeholder = line.placeholders.some(({ start }) => start === noTarget?.start);
    return say(keyResult.target === undefined ? noTarget : null, placeholder ? 'placeholder' : 'missing', 'from-to', {
      metric: cut(line, noTarget),
      unit: metrics[0]?.fact.unit ?? '',
    });
  },
};
