import type { Localised } from '../core/locale.ts';

export type PassportWords = Readonly<{
  title: string;
  definition: string;
  noScript: string;
  newer: string;
  refused: string;
  done: string;
  nothing: string;
  tried: string;
  pages: string;
  steps: string;
  drafts: string;
  kits: string;
  theme: string;
  right: string;
  ofTried: string;
  results: string;
  carry: string;
  carryText: string;
  name: string;
  nameHint: string;
  exportFile: string;
  importFile: string;
  importHint: string;
  link: string;
  linkText: string;
  copied: string;
  tooLong: string;
  qr: string;
  qrText: string;
  arrived: string;
  arrivedText: string;
  add: string;
  ignore: string;
  added: string;
  /** Something came that is neither a question nor a page: a newer answer, a draft, a kit. */
  joined: string;
  nothingNew: string;
  undoAdd: string;
  undoErase: string;
  undone: string;
  noPassport: string;
  newerPassport: string;
  someLost: string;
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
  erase: string;
  eraseText: string;
  eraseButton: string;
  erased: string;
  bytes: string;
}>;

export const WORDS: Localised<PassportWords> = {
  fr: {
    title: 'Passeport',
    definition: 'Tout ce que tu as fait ici, sur une page : à emporter sur un autre appareil, à vérifier, à effacer.',
    noScript: 'Le passeport a besoin de JavaScript : ce que tu as fait n’existe que dans ton navigateur.',
    newer:
      'Une version plus récente du site a écrit ce qui est gardé ici. Nous montrons ce que nous en comprenons, sans rien y changer : recharge la page, ou exporte le fichier.',
    refused:
      'Ton navigateur refuse le stockage, ou il est plein : ce que tu fais sur cette page disparaîtra avec elle. Exporte un fichier si tu veux le garder.',
    done: 'Ce que tu as fait',
    nothing: 'Rien encore.',
    tried: 'Questions essayées',
    pages: 'Pages lues jusqu’au bout',
    steps: 'Réponses « chez toi »',
    drafts: 'Brouillons d’OKR',
    kits: 'Kits d’équipe',
    theme: 'Thème',
    right: 'Justes la dernière fois',
    ofTried: '{right} sur {tried} essayées',
    results: 'Par thème',
    carry: 'L’emporter',
    carryText:
      'Un fichier contient tout. Sur l’autre appareil, importe-le : les deux histoires sont réunies, question par question, et rien de plus récent n’est perdu. L’ordre n’a pas d’importance.',
    name: 'Ton nom sur le passeport (facultatif)',
    nameHint: 'Utile si ton équipe réunit plusieurs passeports, et pour le certificat.',
    exportFile: 'Exporter un fichier',
    importFile: 'Importer un fichier',
    importHint: 'ou dépose-le sur cette page',
    link: 'Copier un lien',
    linkText: 'Le lien contient ton passeport après le « # » : qui l’ouvre le lit, aucun serveur ne le reçoit.',
    copied: 'Lien copié.',
    tooLong: 'Ton passeport est trop grand pour un lien : exporte un fichier.',
    qr: 'Montrer un QR code',
    qrText: 'QR code du passeport : ouvre-le avec l’appareil photo de l’autre appareil.',
    arrived: 'Un passeport est arrivé',
    arrivedText: 'Questions essayées : {items} ; pages lues : {pages}{name}.',
    add: 'L’ajouter à ce que j’ai fait',
    ignore: 'L’ignorer',
    added: 'Ajouté. Nouveau sur cet appareil : questions {items}, pages {pages}.',
    joined: 'Réuni. Aucune question ni page nouvelle, mais des réponses, des étapes ou des brouillons plus récents.',
    nothingNew: 'Rien de nouveau : cet appareil avait déjà tout.',
    undoAdd: 'Annuler l’ajout',
    undoErase: 'Annuler l’effacement',
    undone: 'Annulé : tout est comme avant.',
    noPassport: 'Ce n’est pas un passeport Boussole : choisis un fichier exporté depuis cette page. Rien n’a changé.',
    newerPassport: 'Ce passeport vient d’une version plus récente du site : recharge la page, puis réessaie.',
    someLost: 'Certaines entrées étaient abîmées : elles ont été laissées de côté.',
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
    erase: 'Tout effacer',
    eraseText: 'Efface toutes les clés ci-dessus : progression, brouillons, réglages. Tu peux annuler tant que tu restes sur cette page.',
    eraseButton: 'Tout effacer sur cet appareil',
    erased: 'Tout est effacé.',
    bytes: '{n} octets',
  },
  en: {
    title: 'Passport',
    definition: 'Everything you have done here, on one page: to take to another device, to check, to erase.',
    noScript: 'The passport needs JavaScript: what you have done exists in your browser only.',
    newer:
      'A newer version of the site wrote what is kept here. We show what we understand of it and change nothing: reload the page, or export the file.',
    refused: 'Your browser refuses storage, or it is full: what you do on this page will go with it. Export a file if you want to keep it.',
    done: 'What you have done',
    nothing: 'Nothing yet.',
    tried: 'Questions tried',
    pages: 'Pages read to the end',
    steps: '“In your company” answers',
    drafts: 'OKR drafts',
    kits: 'Team kits',
    theme: 'Theme',
    right: 'Right the last time',
    ofTried: '{right} of {tried} tried',
    results: 'By theme',
    carry: 'Take it with you',
    carryText:
      'One file holds everything. Import it on the other device: the two histories are joined question by question, and nothing newer is lost. The order does not matter.',
    name: 'Your name on the passport (optional)',
    nameHint: 'Useful if your team brings several passports together, and for the certificate.',
    exportFile: 'Export a file',
    importFile: 'Import a file',
    importHint: 'or drop it on this page',
    link: 'Copy a link',
    linkText: 'The link holds your passport after the “#”: whoever opens it can read it, no server receives it.',
    copied: 'Link copied.',
    tooLong: 'Your passport is too big for a link: export a file.',
    qr: 'Show a QR code',
    qrText: 'QR code of the passport: open it with the other device’s camera.',
    arrived: 'A passport has arrived',
    arrivedText: 'Questions tried: {items}; pages read: {pages}{name}.',
    add: 'Add it to what I have done',
    ignore: 'Ignore it',
    added: 'Added. New on this device: questions {items}, pages {pages}.',
    joined: 'Joined. No new question or page, but newer answers, steps or drafts.',
    nothingNew: 'Nothing new: this device already had it all.',
    undoAdd: 'Undo the import',
    undoErase: 'Undo the erasure',
    undone: 'Undone: everything is as before.',
    noPassport: 'This is not a Boussole passport: choose a file exported from this page. Nothing has changed.',
    newerPassport: 'This passport comes from a newer version of the site: reload the page, then try again.',
    someLost: 'Some entries were damaged: they were left out.',
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
    erase: 'Erase everything',
    eraseText: 'Erases every key above: progress, drafts, settings. You can undo as long as you stay on this page.',
    eraseButton: 'Erase everything on this device',
    erased: 'Everything is erased.',
    bytes: '{n} bytes',
  },
};
