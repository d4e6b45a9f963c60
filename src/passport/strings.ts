import type { Localised } from '../core/locale.ts';
import { KEPT, type KeptWords } from './kept-strings.ts';

export type PassportWords = KeptWords &
  Readonly<{
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
    erase: string;
    eraseText: string;
    eraseButton: string;
    erased: string;
  }>;

export const WORDS: Localised<PassportWords> = {
  fr: {
    ...KEPT.fr,
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
    erase: 'Tout effacer',
    eraseText: 'Efface toutes les clés ci-dessus : progression, brouillons, réglages. Tu peux annuler tant que tu restes sur cette page.',
    eraseButton: 'Tout effacer sur cet appareil',
    erased: 'Tout est effacé.',
  },
  en: {
    ...KEPT.en,
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
    erase: 'Erase everything',
    eraseText: 'Erases every key above: progress, drafts, settings. You can undo as long as you stay on this page.',
    eraseButton: 'Erase everything on this device',
    erased: 'Everything is erased.',
  },
};
