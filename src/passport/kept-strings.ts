import type { Localised } from '../core/locale.ts';

/** Words of what the browser keeps: every key in plain language, and what was put aside. */
export type KeptWords = Readonly<{
  kept: string;
  keptText: string;
  what: string;
  size: string;
  where: string;
  device: string;
  tab: string;
  nothingKept: string;
  keys: Readonly<Record<string, string>>;
  parked: string;
  parkedText: string;
  download: string;
  forget: string;
  bytes: string;
}>;

export const KEPT: Localised<KeptWords> = {
  fr: {
    kept: 'Ce que ton navigateur garde',
    keptText:
      'Tout est sur cet appareil, sous les clés ci-dessous. Rien n’est envoyé, nulle part. Le temps d’une séance de questions, le navigateur garde aussi les pages de cette séance, pour le cas où le réseau tombe ; elles partent au bilan.',
    what: 'Ce que c’est',
    size: 'Taille',
    where: 'Jusqu’à',
    device: 'ce que tu l’effaces',
    tab: 'la fermeture de l’onglet',
    nothingKept: 'Rien n’est gardé en ce moment.',
    keys: {
      'boussole:progress':
        'Tes réponses vérifiées, les pages lues, les étapes et réponses de parcours, le test de positionnement, les kits d’équipe, ton nom.',
      'boussole:progress:backup': 'Une copie de ta progression telle qu’elle était quand nous n’avons pas su la lire en entier.',
      'boussole:due': 'Les jours de révision et le parcours en cours, pour l’en-tête et l’accueil.',
      'boussole:okrs': 'Tes brouillons d’OKR de l’atelier.',
      'boussole:okrs:backup': 'Une copie de brouillons que nous n’avons pas su lire en entier.',
      'boussole:theme': 'Ton choix de thème, clair ou sombre.',
      'boussole:locale': 'La langue que tu as choisie.',
      'boussole:draft:': 'Une réponse en cours, pour qu’elle survive au changement de langue.',
      'boussole:session': 'Les questions de la séance en cours.',
      other: 'Gardé par une autre version du site.',
    },
    parked: 'Mis de côté',
    parkedText:
      'Une partie de ce qui était gardé n’était plus lisible. Nous avons récupéré tout ce qui était intact et mis l’original de côté, au cas où.',
    download: 'Télécharger l’original',
    forget: 'Le supprimer',
    bytes: '{n} octets',
  },
  en: {
    kept: 'What your browser keeps',
    keptText:
      'All of it is on this device, under the keys below. Nothing is sent anywhere. While a session of questions lasts, the browser also keeps the pages of that session, in case the network goes; they leave when you see how it went.',
    what: 'What it is',
    size: 'Size',
    where: 'Until',
    device: 'you erase it',
    tab: 'the tab closes',
    nothingKept: 'Nothing is kept at the moment.',
    keys: {
      'boussole:progress': 'Your checked answers, pages read, path steps and answers, placement test, team kits, your name.',
      'boussole:progress:backup': 'A copy of your progress as it was when we could not read it whole.',
      'boussole:due': 'Days of review and the path under way, for the header and the home page.',
      'boussole:okrs': 'Your OKR drafts from the workshop.',
      'boussole:okrs:backup': 'A copy of drafts that we could not read whole.',
      'boussole:theme': 'Your choice of theme, light or dark.',
      'boussole:locale': 'The language you chose.',
      'boussole:draft:': 'An answer under way, so that it survives a change of language.',
      'boussole:session': 'The questions of the session under way.',
      other: 'Kept by another version of the site.',
    },
    parked: 'Put aside',
    parkedText:
      'Part of what was kept could no longer be read. We recovered everything that was intact and put the original aside, just in case.',
    download: 'Download the original',
    forget: 'Delete it',
    bytes: '{n} bytes',
  },
};
