import { LOCALES, type Locale } from '../../../src/core/locale.ts';
import type { ExerciseSource } from '../../../src/exercises/schema.ts';
import type { Say } from './say.ts';

type Text = Readonly<Record<Locale, string>>;
export type Option = Readonly<{ id: string; correct: boolean; text: Text; rationale: Text }>;
/** A list to choose from: where it stands, and how many right ones it must have. */
export type OptionSet = Readonly<{ field: string; options: readonly Option[]; many: boolean }>;

const NONE_OF = {
  fr: /toutes? (les|ces) (réponses|propositions)|aucune (des|de ces) (réponses|propositions)|tout ce qui précède/i,
  en: /(all|none|both) of the (above|answers)|none of these answers/i,
};
const ABSOLUTE = {
  fr: /(?<!\p{L})(?<!n’a |n’est |n’ont )(toujours|jamais|uniquement|seulement|exclusivement|forcément)(?!\p{L})/iu,
  en: /\b(always|never|only|exclusively|necessarily)\b/i,
};

/** Every list of options in an item; in a case, those worth most are right. */
export function optionSets(item: ExerciseSource): OptionSet[] {
  if (item.type === 'choice' || item.type === 'read-chart') return [{ field: 'options', options: item.options, many: item.multiple }];
  if (item.type === 'cloze') return item.gaps.map((gap) => ({ field: `gaps.${gap.id}`, options: gap.options, many: false }));
  if (item.type === 'anatomy')
    return Object.entries(item.parts).map(([part, options]) => ({ field: `parts.${part}`, options, many: false }));
  if (item.type === 'case')
    return Object.entries(item.decisions).map(([id, { options }]) => ({
      field: `decisions.${id}`,
      options: options.map((option) => ({ ...option, correct: option.worth === 1 })),
      many: false,
    }));
  return [];
}

/** What gives an option away, or says nothing: tells, absolute words, a reason used twice. */
export function checkOptions(item: ExerciseSource, say: Say): void {
  for (const { field, options, many } of optionSets(item)) {
    const right = options.filter(({ correct }) => correct);
    const wrong = options.filter(({ correct }) => !correct);
    if (many ? right.length < 1 : right.length !== 1) say(field, `${right.length} right options`, many ? 'at least one' : 'exactly one');
    for (const locale of LOCALES) {
      for (const { id, text } of options)
        if (NONE_OF[locale].test(text[locale]))
          say(`${field}.${id}.${locale}`, `"${text[locale]}"`, 'no "all of the above", no "none of the above": name a mistake people make');
      const absolute = wrong.find(({ text }) => ABSOLUTE[locale].test(text[locale]));
      if (absolute && !right.some(({ text }) => ABSOLUTE[locale].test(text[locale])))
        say(
          `${field}.${absolute.id}.${locale}`,
          `"${ABSOLUTE[locale].exec(absolute.text[locale])?.[0]}" in a wrong option alone`,
          'say it without the absolute word, or use one in the right option too',
        );
      for (const kind of ['text', 'rationale'] as const) {
        const twice = options.find(
          (option, i) => options.findIndex((other) => other[kind][locale].trim() === option[kind][locale].trim()) !== i,
        );
        if (twice)
          say(
            `${field}.${twice.id}.${kind}.${locale}`,
            'the same as another option’s',
            kind === 'text' ? 'offer something else' : 'say which mistake this one is',
          );
      }
    }
  }
}

/** Whether the right option is longer than every other one. */
export const isKeyLongest = ({ options }: OptionSet, locale: Locale): boolean => {
  const key = Math.max(0, ...options.filter(({ correct }) => correct).map(({ text }) => text[locale].length));
  return options.every(({ correct, text }) => correct || text[locale].length < key);
};
