import type { KeyResultRule } from '../../contract.ts';

/** No criterion that two people would grade alike (guide §3). */
export const rule: KeyResultRule = {
  id: 'kr-not-measurable',
  level: 'fix',
  scope: 'keyResult',
  check({ line, verdict }) {
    const { fuzzy } = verdict;
    return fuzzy === null
      ? []
      : [
          {
            messageId: 'fuzzy',
            ...fuzzy,
            suggestions: [
              { id: 'how-know', params: { state: line.text.slice(fuzzy.start, fuzzy.end) } },
              { id: 'ask-people', params: {} },
            ],
          },
        ];
  },
};
