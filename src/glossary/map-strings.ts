import type { Category } from '../content/shared.ts';
import type { Localised } from '../core/locale.ts';

/** Words of the map: titles of its three columns, its links, and what each family of metrics is after. */
export type MapWords = Record<
  'title' | 'lead' | 'drawing' | 'metrics' | 'kpis' | 'okrs' | 'list' | 'records' | 'fedBy' | 'joins' | 'others' | 'leadsTo' | 'changes',
  string
> & {
  aims: Partial<Record<Category, string>>;
};

export const MAP: Localised<MapWords> = {
  fr: {
    title: 'La carte : ce qui nourrit quoi',
    lead: 'Certaines métriques bougent d’abord et nourrissent celles qui constatent. C’est parmi ces dernières qu’on choisit ses KPI ; un OKR, lui, vise le changement.',
    drawing:
      'Chaque trait va d’une métrique avancée à celle qu’elle annonce ; en pointillé, celles qui se lisent ensemble. La liste plus bas dit la même chose.',
    metrics: 'Métriques : la matière première',
    kpis: 'KPI possibles : ce que l’on constate',
    okrs: 'OKR : ce que l’on veut changer',
    list: 'La carte en liste',
    records: 'Ce qui le constate',
    fedBy: 's’annonce par',
    joins: 'à lire avec',
    others: 'Plus en amont',
    leadsTo: 'mène à',
    changes: 'Le changement qu’un OKR viserait : {aim}.',
    aims: {
      'pipeline-revenue': 'signer plus, signer mieux',
      acquisition: 'être trouvé et essayé',
      'product-adoption': 'être adopté',
      'retention-expansion': 'garder ses clients',
      'unit-economics': 'gagner sur chaque client',
      'satisfaction-market': 'être préféré',
      'asset-performance': 'armer les ventes',
    },
  },
  en: {
    title: 'The map: what feeds what',
    lead: 'Some metrics move first and feed those that record. KPIs are chosen among the latter; an OKR is after the change itself.',
    drawing:
      'Each line goes from a leading metric to the one it announces; dotted, those that are read together. The list below says the same.',
    metrics: 'Metrics: the raw material',
    kpis: 'Possible KPIs: what is recorded',
    okrs: 'OKRs: what we want to change',
    list: 'The map as a list',
    records: 'What records it',
    fedBy: 'announced by',
    joins: 'read with',
    others: 'Further upstream',
    leadsTo: 'leads to',
    changes: 'The change an OKR would be after: {aim}.',
    aims: {
      'pipeline-revenue': 'win more, win better',
      acquisition: 'be found and tried',
      'product-adoption': 'be adopted',
      'retention-expansion': 'keep customers',
      'unit-economics': 'earn on each customer',
      'satisfaction-market': 'be preferred',
      'asset-performance': 'arm the sales team',
    },
  },
};
