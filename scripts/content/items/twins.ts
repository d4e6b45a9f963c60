import { LOCALES, type Locale } from '../../../src/core/locale.ts';
import type { Say } from './say.ts';

const GROUPED: Record<Locale, RegExp> = { fr: /(?<=\d)[\u00a0\u202f ](?=\d{3}(?!\d))/g, en: /(?<=\d),(?=\d{3}(?!\d))/g };
const CLOCK: Record<Locale, RegExp> = {
  fr: /\b\d{1,2}[\u00a0\u202f ]?h(?:[\u00a0\u202f ]?\d\d)?\b/g,
  en: /\b\d{1,2}(?:[.:]\d\d)?[\u00a0\u202f ]?[ap]\.?m\b/gi,
};

/** The numbers a text states, written the same way whatever the language, in rising order. */
export function numbersIn(text: string, locale: Locale): number[] {
  const found = text.replace(GROUPED[locale], '').match(locale === 'fr' ? /\d+(?:,\d+)?/g : /\d+(?:\.\d+)?/g) ?? [];
  return found.map((number) => Number(number.replace(',', '.'))).sort((a, b) => a - b);
}

/** Whether both languages state the same numbers; hours of the day may be told each in its way. */
function agree(text: Readonly<Record<Locale, string>>): boolean {
  const state = (strip: boolean) =>
    LOCALES.map((locale) => numbersIn(strip ? text[locale].replace(CLOCK[locale], '') : text[locale], locale).join(' '));
  const same = ([first, ...others]: string[]) => others.every((other) => other === first);
  return same(state(false)) || (CLOCK.en.test(text.en) && same(state(true)));
}

/** Twins: the same numbers in every localised text, and no id used twice in a list. */
export function checkTwins(source: unknown, say: Say, path = ''): void {
  if (typeof source !== 'object' || source === null) return;
  const at = (step: string) => (path ? `${path}.${step}` : step);
  if (Array.isArray(source)) {
    const ids = source.map((each) => (each as { id?: unknown } | null)?.id).filter((id) => id !== undefined);
    const twice = ids.find((id, i) => ids.indexOf(id) !== i);
    if (twice !== undefined) say(path, `"${String(twice)}" twice`, 'one id, one part: it is stored with the reader’s progress');
    for (const [i, each] of source.entries()) checkTwins(each, say, at(String((each as { id?: unknown } | null)?.id ?? i)));
    return;
  }
  const { fr, en } = source as Record<string, unknown>;
  if (typeof fr === 'string' && typeof en === 'string' && !agree({ fr, en }))
    say(
      path,
      `fr says ${numbersIn(fr, 'fr').join(', ') || 'no number'}; en says ${numbersIn(en, 'en').join(', ') || 'no number'}`,
      'the same numbers, in digits, in both languages',
    );
  for (const [key, value] of Object.entries(source)) checkTwins(value, say, at(key));
}
