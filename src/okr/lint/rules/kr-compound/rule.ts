import type { KeyResultRule } from '../../contract.ts';

/** Two results in one line, each of which could be reached without the other (guide §3). */
export const rule: KeyResultRule = {
  id: 'kr-compound',
  level: 'fix',
  scope: 'keyResult',
  check({ line, verdict }) {
    const { compound } = verdict;
    if (compound === null) return [];
    const first = line.text.slice(0, compound.start).trim();
    const second = line.text.slice(compound.end).trim();
    return [{ messageId: 'two', ...compound, suggestions: [{ id: 'split', params: { first, second } }] }];
  },
};
