import { asRecord, type Grade, type Kind, shareRight } from '../contract.ts';
import type { ItemOf } from '../localise.ts';
import { CRITERIA, type Criterion } from './demands.ts';

/** Words of the demands, put in by the page. */
export type BuildItem = ItemOf<'build'> & { names?: Readonly<Record<string, string>> };

/** The OKR as text: pasted, or taken from the workshop. */
export type BuildAnswer = Readonly<{ text: string }>;

/** Longest answer read; far beyond any OKR. */
export const MOST_TEXT = 20_000;

/** Which demands a text meets, null where it holds no OKR; no judge at all as long as the linter is not there. */
export type Judge = ((item: BuildItem, text: string) => readonly Criterion[] | null) | null;

/** Score: demands met ÷ demands. */
function gradeBuild(judge: Judge, item: BuildItem, { text }: BuildAnswer): Grade {
  if (text.trim() === '') return { kind: 'incomplete', missing: ['okr'] };
  if (judge === null) return { kind: 'incomplete', missing: ['reader'] };
  const judged = judge(item, text);
  if (judged === null) return { kind: 'incomplete', missing: ['okr'] };
  const parts = judged.map(({ id, right }) => ({
    id,
    verdict: right ? ('right' as const) : ('wrong' as const),
    feedback: `${id}${right ? 'Met' : 'Missed'}`,
  }));
  return { kind: 'graded', score: shareRight(parts), parts };
}

const say = (item: BuildItem, key: string): string => item.names?.[key] ?? key;

/** The exercise type, with the linter or as much of it as there is. */
export const buildWith = (judge: Judge): Kind<BuildItem, BuildAnswer> => ({
  type: 'build',
  empty: () => ({ text: '' }),
  key: (item) => ({ text: item.model }),
  grade: (item, answer) => gradeBuild(judge, item, answer),
  retry: (_, answer) => answer,
  rationale: (item, { feedback }) => say(item, feedback),
  solution: (item) => CRITERIA.map((id) => ({ id, text: say(item, id), right: true, rationale: say(item, `${id}Met`) })),
  decode: (_, value) => {
    const { text } = asRecord(value);
    return { text: typeof text === 'string' ? text.slice(0, MOST_TEXT) : '' };
  },
});
