import type { KeyResultRule } from '../../contract.ts';

/** From x to x is no change, and its score would divide by zero (domain-evidence §6). */
export const rule: KeyResultRule = {
  id: 'target-equals-baseline',
  level: 'blocking',
  scope: 'keyResult',
  check({ line, keyResult }) {
    const { baseline, target } = keyResult;
    if (baseline !== undefined && baseline === target)
      return [
        {
          messageId: 'fields',
          start: 0,
          end: line.text.length,
          actual: String(target),
          suggestions: [{ id: 'move', params: { value: String(target) } }],
        },
      ];
    const { start } = line;
    if (
      start === null ||
      (start.kind !== 'from-to' && start.kind !== 'arrow') ||
      start.baseline === null ||
      start.baseline !== start.target
    )
      return [];
    return [
      { messageId: 'text', start: start.start, end: start.end, suggestions: [{ id: 'move', params: { value: String(start.target) } }] },
    ];
  },
};
