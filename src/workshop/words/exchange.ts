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
    send: 'Envoyer…',
    import: 'Importer',
    importHint: 'Notre fichier JSON, un lien, ou un OKR collé tel quel depuis un document. Tes brouillons restent en place.',
    paste: 'Colle ici un OKR, un lien ou du JSON',
    file: 'Ou choisis un fichier',
    read: 'Importer',
    imported: '{n} OKR importés, chacun dans son brouillon.',
    importedOne: 'OKR importé dans un nouveau brouillon.',
    fileTooBig: 'Ce fichier est trop gros pour être un OKR.',
    shared: 'On t’a partagé cet OKR',
    sharedHint: 'Tu le lis, tes brouillons n’ont pas bougé. Pour le travailler, pars d’une copie.',
    startFromThis: 'Partir de celui-ci',
    close: 'Fermer',
    started: 'Copie ouverte dans un nouveau brouillon.',
    badLink: 'Ce lien ne donne pas d’OKR. Tes brouillons n’ont pas bougé.',
    sharedName: '{name} (reçu)',
    reasons: {
      empty: 'Il n’y a rien à lire.',
      'too-long': 'C’est trop long pour un OKR.',
      'not-json': 'Ce n’est pas du JSON lisible.',
      'too-deep': 'Ce JSON est trop imbriqué pour venir d’ici.',
      'not-an-okr': 'On n’y trouve pas d’OKR.',
      'unknown-version': 'Il vient d’une version plus récente de l’atelier : recharge la page.',
      'not-base64': 'Le lien est abîmé : il manque ou il y a trop de caractères.',
      damaged: 'Le lien est abîmé : il a sans doute été coupé en route.',
      'inflates-too-much': 'Le lien se déplie en un texte démesuré : refusé.',
      'nothing-found': 'On n’y reconnaît ni objectif, ni résultat clé.',
      'no-dates': 'Il faut un début et une fin de cycle pour faire un calendrier.',
    },
  },
  en: {
    take: 'Take it away',
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
    send: 'Send…',
    import: 'Import',
    importHint: 'Our JSON file, a link, or an OKR pasted as it stands from a document. Your drafts stay where they are.',
    paste: 'Paste an OKR, a link or JSON here',
    file: 'Or choose a file',
    read: 'Import',
    imported: '{n} OKRs imported, each into a draft of its own.',
    importedOne: 'OKR imported into a new draft.',
    fileTooBig: 'This file is too big to be an OKR.',
    shared: 'Someone shared this OKR with you',
    sharedHint: 'You are reading it; your drafts have not moved. To work on it, start from a copy.',
    startFromThis: 'Start from this',
    close: 'Close',
    started: 'Copy opened in a new draft.',
    badLink: 'This link gives no OKR. Your drafts have not moved.',
    sharedName: '{name} (received)',
    reasons: {
      empty: 'There is nothing to read.',
      'too-long': 'It is too long for an OKR.',
      'not-json': 'This is not readable JSON.',
      'too-deep': 'This JSON is nested too deeply to come from here.',
      'not-an-okr': 'There is no OKR in it.',
      'unknown-version': 'It comes from a newer version of the workshop: reload the page.',
      'not-base64': 'The link is damaged: characters are missing or added.',
      damaged: 'The link is damaged: it was probably cut on the way.',
      'inflates-too-much': 'The link unfolds into an enormous text: refused.',
      'nothing-found': 'No objective and no key result can be made out.',
      'no-dates': 'A calendar needs a start and an end of the cycle.',
    },
  },
};
