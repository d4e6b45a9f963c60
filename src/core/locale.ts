/** The languages of the site, in the order they are offered. BCP 47 codes. */
export const LOCALES = ['fr', 'en'] as const;

/** A language of the site. */
export type Locale = (typeof LOCALES)[number];

/** The language `x-default` points to. */
export const DEFAULT_LOCALE: Locale = 'en';

/** The same thing said in every language. */
export type Localised<T = string> = Readonly<Record<Locale, T>>;

/** Whether a word is the code of one of our languages. */
export const isLocale = (word: unknown): word is Locale => (LOCALES as readonly unknown[]).includes(word);

/** The other language, for the switch. */
export const otherLocale = (locale: Locale): Locale => (locale === 'fr' ? 'en' : 'fr');
