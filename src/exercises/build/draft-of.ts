import type { Locale } from '../../core/locale.ts';
import { toText } from '../../okr/formats/text.ts';
import { $okrs, loadOkrs } from '../../stores/okrs.ts';

/** The text of the workshop's newest draft on a brief, or null. */
export function draftOf(brief: string, locale: Locale): string | null {
  loadOkrs();
  const own = $okrs
    .get()
    .present.drafts.filter((draft) => draft.brief === brief)
    .sort((a, b) => b.at - a.at)[0];
  return own ? toText(own.okr, locale) : null;
}
