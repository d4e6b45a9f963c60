import type { WordList } from './contract.ts';

/** Function words: never a head, never a metric. They also tell the language of a line. */
export const SMALL: WordList = {
  fr: `le la les l un une des du de d a au aux en et ou dans sur sous par pour avec sans ce cet cette ces son sa ses leur leurs notre nos mon ma \
mes votre vos qui que qu dont est sont ont n ne pas plus moins se s y il elle on nous vous ils elles chaque tout tous toute toutes entre \
vers chez depuis lors afin ainsi comme tres si jusqu ici d_ici contre hors selon environ pres soit`,
  en: `a about across after all an and any are as at be been before between both by can do does down during each either end_to_end every for from \
had has have her his how i in in_time into is it its long_term must my no not of off on on_time only onto or our out over per real_time \
should so some such than that the their these they this those through to under up via was we were what when where which who will with within \
without you your`,
};
