import type { WordList } from './contract.ts';

/** Function words: never a head, never a metric. They also tell the language of a line. */
export const SMALL: WordList = {
  fr: `le la les l un une des du de d a au aux en et ou dans sur sous par pour avec sans ce cet cette ces son sa ses leur leurs notre nos mon ma
    mes votre vos qui que qu dont est sont ont n ne pas plus moins se s y il elle on nous vous ils elles chaque tout tous toute toutes entre
    vers chez depuis lors afin ainsi comme tres si jusqu ici d_ici contre hors selon environ pres soit`,
  en: `the a an of to in on at by for with without and or from into onto as is are was were be been it its this that these those our my your their
    his her we they you i who which what where when how all any each every some no not than so such per via within across between through during
    after before over under about up down out off only both either will can must should have has had do does full_time part_time real_time
    on_time in_time first_time long_term short_term day_to_day end_to_end`,
};
