import type { KeyResultRule } from '../../contract.ts';
import { cut, say } from '../../say.ts';

/** A target without its start: the reader cannot know the distance (guide §3; a hint with a field to fill, domain-evidence §1.2). */
export const rule: KeyResultRule = {
  id: 'kr-no-baseline',
  level: 'fix',
  scope: 'keyResult',
  check({ line, verdict: { noBaseline }, keyResult }) {
    const relative = line.values.some(
      ({ start, op, unit }) => start === noBaseline?.start && (op === '+' || op === '-' || unit === 'times'),
    );
    return say(keyResult.baseline === undefined ? noBaseline : null, relative ? 'relative' : 'level', 'from-to find-out', {
      target: cut(line, noBaseline),
    });
  },
};
