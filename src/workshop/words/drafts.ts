import type { Localised } from '../../core/locale.ts';

/** Words of the page and its drafts. `{…}` places are filled in. */
export type DraftsWords = Readonly<{
  title: string;
  lead: string;
  noScript: string;
  colon: string;
  drafts: {
    label: string;
    untitled: string;
    name: string;
    new: string;
    duplicate: string;
    delete: string;
    undo: string;
    redo: string;
    copyOf: string;
    deleted: string;
    created: string;
    undone: string;
    redone: string;
    manage: string;
    kept: string;
    notKept: string;
    opened: string;
    copied: string;
    newer: string;
    aside: string;
    asideSee: string;
    asideSave: string;
    asideDrop: string;
    asideDropped: string;
  };
  sheet: { blank: string };
}>;

export const DRAFTS: Localised<DraftsWords> = {
  fr: {
    title: 'L’atelier OKR',
    lead: 'Écris l’OKR de ton lancement. Le relecteur souligne ce qui cloche et propose quoi écrire à la place ; tout reste dans ton navigateur.',
    noScript:
      'L’atelier a besoin de JavaScript pour lire ton texte, simuler un trimestre et enregistrer. Sans lui, voici un modèle vierge à imprimer : la même page, au crayon.',
    colon: ' :',
    drafts: {
      label: 'Brouillon',
      untitled: 'OKR sans titre',
      name: 'Nom du brouillon',
      new: 'Nouveau',
      duplicate: 'Dupliquer',
      delete: 'Supprimer',
      undo: 'Annuler',
      redo: 'Rétablir',
      copyOf: '{name} (copie)',
      deleted: '« {name} » est supprimé.',
      created: 'Nouveau brouillon.',
      undone: 'Annulé.',
      redone: 'Rétabli.',
      manage: 'Gérer',
      kept: 'Enregistré sur cet appareil.',
      notKept: 'Ton navigateur refuse le stockage : exporte ton OKR avant de fermer la page.',
      opened: '« {name} » est ouvert.',
      copied: 'Copie de « {name} » ouverte.',
      newer:
        'Tes brouillons ont été écrits par une version plus récente du site : ils restent comme ils sont, et rien d’ici n’est enregistré. Recharge la page.',
      aside: 'Une partie de ce qui est arrivé ici n’a pas pu être lue. Le reste est en place, et rien n’est jeté : c’est mis de côté.',
      asideSee: 'Voir ce qui est de côté ({n})',
      asideSave: 'Télécharger ce qui est de côté',
      asideDrop: 'L’oublier',
      asideDropped: 'Oublié.',
    },
    sheet: { blank: 'Modèle d’OKR' },
  },
  en: {
    title: 'The OKR workshop',
    lead: 'Write the OKR of your launch. The checker underlines what is off and suggests what to write instead; everything stays in your browser.',
    noScript:
      'The workshop needs JavaScript to read your text, simulate a quarter and save. Without it, here is a blank template to print: the same page, in pencil.',
    colon: ':',
    drafts: {
      label: 'Draft',
      untitled: 'Untitled OKR',
      name: 'Name of the draft',
      new: 'New',
      duplicate: 'Duplicate',
      delete: 'Delete',
      undo: 'Undo',
      redo: 'Redo',
      copyOf: '{name} (copy)',
      deleted: '“{name}” is deleted.',
      created: 'New draft.',
      undone: 'Undone.',
      redone: 'Redone.',
      manage: 'Manage',
      kept: 'Saved on this device.',
      notKept: 'Your browser refuses storage: export your OKR before you close the page.',
      opened: '“{name}” is open.',
      copied: 'Copy of “{name}” open.',
      newer:
        'Your drafts were written by a newer version of the site: they stay as they are, and nothing from here is saved. Reload the page.',
      aside: 'Part of what came in could not be read. The rest is in place, and nothing is thrown away: it is set aside.',
      asideSee: 'See what is set aside ({n})',
      asideSave: 'Download what is set aside',
      asideDrop: 'Let it go',
      asideDropped: 'Let go.',
    },
    sheet: { blank: 'OKR template' },
  },
};
