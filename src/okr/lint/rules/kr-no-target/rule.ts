import type { KeyResultRule } from '../../contract.ts';

/** A metric is named and no value to reach, or a placeholder (guide §3). */
export const rule: KeyResultRule = {
  id: 'kr-no-target',
  level: 'fix',
  scope: 'keyResult',
  check({ line, verdict, keyResult, metrics }) {
    const { noTarget } = verdict;
    if (noTarget === null || keyResult.target !== undefined) return [];
    const placeholder = line.placeholders.some(({ start }) => start === noTarget.start);
    const metric = line.text.slice(noTarget.start, noTarget.end);
    const fact = metrics[0]?.fact;
    return [
      {
        messageId: placeholder ? 'placeholder' : 'missing',
        start: noTarget.start,
        end: noTarget.end,
        suggestions: [{ id: 'from-to', params: { metric, unit: fact?.unit ?? '' } }],
      },
    ];
  },
};
