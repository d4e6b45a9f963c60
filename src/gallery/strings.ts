import type { Localised } from '../core/locale.ts';
import type { Way } from '../exercises/registry.ts';

type Words = Record<'title' | 'intro' | 'type' | 'ways' | 'own' | 'page' | 'ownNote' | 'heard' | 'heardNote', string> & {
  way: Record<Way, string>;
};

export const WORDS: Localised<Words> = {
  fr: {
    title: 'Galerie des exercices',
    intro:
      'Chaque type d’exercice, avec un exemple, les façons de le faire, ce que la page dit à un lecteur d’écran pendant qu’on le fait, et son poids. À chaque version, un navigateur fait chaque exemple de chacune de ces façons, et ses annonces sont comparées à celles que voici.',
    type: 'Type',
    ways: 'Se fait',
    own: 'Code du type',
    page: 'Page entière',
    ownNote:
      'Poids compressés (brotli), lus sur les fichiers du site. Code du type : ce qu’il est seul à charger. Page entière : tous les scripts d’une page qui n’a que cet exercice.',
    heard: 'Ce que la page dit à un lecteur d’écran',
    heardNote:
      'Une tentative manquée, une reprise, puis la bonne réponse, relevées dans le navigateur et non à l’oreille. « → » précède ce qui reçoit le focus, « ◦ » ce qui est annoncé.',
    way: { click: 'à la souris, par clics seuls', keyboard: 'au clavier seul', touch: 'au doigt', drag: 'en faisant glisser' },
  },
  en: {
    title: 'Exercise gallery',
    intro:
      'Each type of exercise, with an example, the ways to do it, what the page tells a screen reader meanwhile, and its weight. With each version a browser does every example in each of these ways, and its announcements are compared with those below.',
    type: 'Type',
    ways: 'Can be done',
    own: 'Own code',
    page: 'Whole page',
    ownNote:
      'Compressed sizes (brotli), read from the site’s files. Own code: what this type alone loads. Whole page: all scripts of a page with this exercise alone.',
    heard: 'What the page tells a screen reader',
    heardNote:
      'A missed try, another go, then the right answer, recorded in the browser and not by ear. “→” comes before what receives the focus, “◦” before what is announced.',
    way: { click: 'by mouse, clicks alone', keyboard: 'by keyboard alone', touch: 'by touch', drag: 'by dragging' },
  },
};
