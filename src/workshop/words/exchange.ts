import type { Localised } from '../../core/locale.ts';
import type { Reason } from '../../okr/formats/result.ts';

/** Words of files, links and what comes in. `{…}` places are filled in. */
export type ExchangeWords = Readonly<{
  take: string;
  takeHint: string;
  formats: Record<'md' | 'txt' | 'csv' | 'json' | 'ics', string>;
  formatSays: Record<'md' | 'txt' | 'csv' | 'json' | 'ics', string>;
  print: string;
  downloaded: string;
  share: string;
  shareHint: string;
  makeLink: string;
  copy: string;
  copied: string;
  selected: string;
  link: string;
  linkTooLong: string;
  send: string;
  import: string;
  importHint: string;
  paste: string;
  file: string;
  read: string;
  imported: string;
  importedOne: string;
  fileTooBig: string;
  shared: string;
  sharedHint: string;
  startFromThis: string;
  close: string;
  started: string;
  badLink: string;
  sharedName: string;
  /** Announced after an import or a copy of which a part could not be read. */
  partly: string;
  sharedPartly: string;
  reasons: Record<Reason, string>;
}>;

export const EXCHANGE: Localised<ExchangeWords> = {
  fr: {
    take: 'Emporter',
    takeHint: 'Un fichier à toi, relisible ici ou ailleurs.',
    formats: { md: 'Markdown', txt: 'Texte', csv: 'CSV', json: 'JSON', ics: 'Calendrier (.ics)' },
    formatSays: { md: 'pour un wiki', txt: 'pour un mail', csv: 'pour un tableur', json: 'pour revenir ici', ics: 'les points de suivi' },
    print: 'Imprimer ou PDF',
    downloaded: '{name} est téléchargé.',
    share: 'Partager',
    shareHint: 'Le lien contient tout l’OKR, après le « # » : il n’est envoyé à aucun serveur, mais qui a le lien a l’OKR.',
    makeLink: 'Créer le lien',
    copy: 'Copier',
    copied: 'Lien copié.',
    selected: 'Lien sélectionné : copie-le avec ton clavier.',
    link: 'Lien de partage',
    linkTooLong: 'Cet OKR est trop long pour un lien : envoie plutôt le fichier JSON, qui s’ouvre ici.',
    send: 'Envoyer…',
    import: 'Importer',
    importHint:
      'Un de nos fichiers (JSON, CSV, Markdown, texte), un lien, ou un OKR collé tel quel depuis un document. Tes brouillons restent en place.',
    paste: 'Colle ici un OKR, un lien ou du JSON',
    file: 'Ou choisis un fichier',
    read: 'Importer',
    imported: '{n} OKR importés, chacun dans son brouillon.',
    importedOne: 'OKR importé dans un nouveau brouillon.',
    fileTooBig: 'Ce fichier est trop gros pour être un OKR : choisis celui que tu as exporté d’ici.',
    shared: 'On t’a partagé cet OKR',
    sharedHint: 'Tu le lis, tes brouillons n’ont pas bougé. Pour le travailler, pars d’une copie.',
    startFromThis: 'Partir de celui-ci',
    close: 'Fermer',
    started: 'Copie ouverte dans un nouveau brouillon.',
    badLink: 'Ce lien ne donne pas d’OKR : demande qu’on te le renvoie. Tes brouillons n’ont pas bougé.',
    sharedName: '{name} (reçu)',
    partly: 'Une partie n’a pas pu être lue : elle est mise de côté, en haut de la page.',
    sharedPartly: 'Une partie de ce lien n’a pas pu être lue ; voici le reste.',
    reasons: {
      empty: 'Il n’y a rien à lire : colle un texte ou choisis un fichier.',
      'too-long': 'C’est trop long pour un OKR : n’en garde que l’objectif et les résultats clés.',
      'not-json': 'Ce JSON ne se lit pas : exporte-le de nouveau, ou colle l’OKR en texte.',
      'too-deep': 'Ce JSON est trop imbriqué pour venir d’ici.',
      'not-an-okr': 'On n’y trouve pas d’OKR : choisis un fichier exporté d’ici, ou colle l’OKR en texte.',
      'unknown-version': 'Il vient d’une version plus récente de l’atelier : recharge la page.',
      'not-base64': 'Le lien est abîmé, il y manque des caractères ou il y en a trop : demande qu’on te le renvoie.',
      damaged: 'Le lien est abîmé, sans doute coupé en route : demande qu’on te le renvoie.',
      'inflates-too-much': 'Le lien se déplie en un texte démesuré : refusé.',
      'nothing-found': 'On n’y reconnaît ni objectif, ni résultat clé : écris « Objectif : … », puis un résultat clé par ligne.',
      'no-dates': 'Pour faire un calendrier, donne d’abord un début et une fin au cycle.',
    },
  },
  en: {
    take: 'Take it with you',
    takeHint: 'A file of yours, readable here and elsewhere.',
    formats: { md: 'Markdown', txt: 'Text', csv: 'CSV', json: 'JSON', ics: 'Calendar (.ics)' },
    formatSays: { md: 'for a wiki', txt: 'for an e-mail', csv: 'for a spreadsheet', json: 'to come back here', ics: 'the check-ins' },
    print: 'Print or PDF',
    downloaded: '{name} is downloaded.',
    share: 'Share',
    shareHint: 'The link holds the whole OKR, after the “#”: it is sent to no server, but whoever has the link has the OKR.',
    makeLink: 'Create the link',
    copy: 'Copy',
    copied: 'Link copied.',
    selected: 'Link selected: copy it with your keyboard.',
    link: 'Share link',
    linkTooLong: 'This OKR is too long for a link: send the JSON file instead, it opens here.',
    send: 'Send…',
    import: 'Import',
    importHint:
      'One of our files (JSON, CSV, Markdown, text), a link, or an OKR pasted as it stands from a document. Your drafts stay where they are.',
    paste: 'Paste an OKR, a link or JSON here',
    file: 'Or choose a file',
    read: 'Import',
    imported: '{n} OKRs imported, each into a draft of its own.',
    importedOne: 'OKR imported into a new draft.',
    fileTooBig: 'This file is too big to be an OKR: choose the one you exported from here.',
    shared: 'Someone shared this OKR with you',
    sharedHint: 'You are reading it; your drafts are untouched. To work on it, start from a copy.',
    startFromThis: 'Start from this',
    close: 'Close',
    started: 'Copy opened in a new draft.',
    badLink: 'This link gives no OKR: ask for it again. Your drafts are untouched.',
    sharedName: '{name} (received)',
    partly: 'Part of it could not be read: it is set aside, at the top of the page.',
    sharedPartly: 'Part of this link could not be read; here is the rest.',
    reasons: {
      empty: 'There is nothing to read: paste a text or choose a file.',
      'too-long': 'It is too long for an OKR: keep the objective and the key results.',
      'not-json': 'This JSON cannot be read: export it again, or paste the OKR as text.',
      'too-deep': 'This JSON is nested too deeply to come from here.',
      'not-an-okr': 'There is no OKR in it: choose a file exported from here, or paste the OKR as text.',
      'unknown-version': 'It comes from a newer version of the workshop: reload the page.',
      'not-base64': 'The link is damaged, with characters missing or added: ask for it again.',
      damaged: 'The link is damaged, probably cut on the way: ask for it again.',
      'inflates-too-much': 'The link unfolds into an enormous text: refused.',
      'nothing-found': 'No objective and no key result can be made out: write “Objective: …”, then one key result per line.',
      'no-dates': 'To make a calendar, first give the cycle a start and an end.',
    },
  },
};
