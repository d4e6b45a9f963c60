import type { KeyResultRule } from '../../contract.ts';

/** A target without its start: the reader cannot know the distance (guide §3; a hint with a field to fill, domain-evidence §1.2). */
export const rule: KeyResultRule = {
  id: 'kr-no-baseline',
  level: 'fix',
  scope: 'keyResult',
  check({ line, verdict, keyResult }) {
    const { noBaseline } = verdict;
    if (noBaseline === null || keyResult.baseline !== undefined) return [];
    const target = line.text.slice(noBaseline.start, noBaseline.end);
    const relative = line.values.some(
      ({ start, op, unit }) => start === noBaseline.start && (op === '+' || op === '-' || unit === 'times'),
    );
    return [
      {
        messageId: relative ? 'relative' : 'level',
        ...noBaseline,
        suggestions: [
          { id: 'from-to', params: { target } },
          { id: 'find-out', params: {} },
        ],
      },
    ];
  },
};
