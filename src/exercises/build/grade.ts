import { importText } from '../../okr/formats/import.ts';
import type { Okr } from '../../okr/model.ts';
import { asRecord, type Grade, type Kind, shareRight } from '../contract.ts';
import type { ItemOf } from '../localise.ts';
import { CRITERIA, judgeBrief } from './criteria.ts';

/** Words of the demands, put in by the page. */
export type BuildItem = ItemOf<'build'> & { names?: Readonly<Record<string, string>> };

/** The OKR as text: pasted, or taken from the workshop. */
export type BuildAnswer = Readonly<{ text: string }>;

/** Longest answer read; far beyond any OKR. */
export const MOST_TEXT = 20_000;

/** The first OKR a text holds, or null. */
export function readOkrText(text: string, locale: BuildItem['locale']): Okr | null {
  const read = importText(text.slice(0, MOST_TEXT), locale);
  return read.kind === 'ok' ? (read.value.okrs[0] ?? null) : null;
}

/** Score: demands met ÷ demands. */
function gradeBuild(item: BuildItem, { text }: BuildAnswer): Grade {
  const okr = readOkrText(text, item.locale);
  if (okr === null || okr.objective.trim() === '' || okr.keyResults.length === 0) return { kind: 'incomplete', missing: ['okr'] };
  const parts = judgeBrief(okr, item.data, item.locale).map(({ id, right }) => ({
    id,
    verdict: right ? ('right' as const) : ('wrong' as const),
    feedback: right ? id : `${id}Missed`,
  }));
  return { kind: 'graded', score: shareRight(parts), parts };
}

const say = (item: BuildItem, key: string): string => item.names?.[key] ?? key;

export const build: Kind<BuildItem, BuildAnswer> = {
  type: 'build',
  empty: () => ({ text: '' }),
  key: (item) => ({ text: item.model }),
  grade: gradeBuild,
  retry: (_, answer) => answer,
  rationale: (item, { feedback }) => (feedback.endsWith('Missed') ? say(item, feedback) : ''),
  solution: (item) => CRITERIA.map((id) => ({ id, text: say(item, id), right: true, rationale: say(item, `${id}Missed`) })),
  decode: (_, value) => {
    const { text } = asRecord(value);
    return { text: typeof text === 'string' ? text.slice(0, MOST_TEXT) : '' };
  },
};
