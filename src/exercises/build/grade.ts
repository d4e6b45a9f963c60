import { importText } from '../../okr/formats/import.ts';
import type { Okr } from '../../okr/model.ts';
import { judgeBrief } from './criteria.ts';
import { type BuildItem, buildWith, MOST_TEXT } from './kind.ts';

/** The first OKR a text holds, or null. */
export function readOkrText(text: string, locale: BuildItem['locale']): Okr | null {
  const read = importText(text.slice(0, MOST_TEXT), locale);
  return read.kind === 'ok' ? (read.value.okrs[0] ?? null) : null;
}

/** The exercise type with the whole linter. */
export const build = buildWith((item, text) => {
  const okr = readOkrText(text, item.locale);
  return okr === null || okr.objective.trim() === '' || okr.keyResults.length === 0 ? null : judgeBrief(okr, item.data, item.locale);
});
