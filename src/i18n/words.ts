import type { Category } from '../content/shared.ts';
import type { Term } from '../content/term.ts';
import type { Locale, Localised } from '../core/locale.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Strings } from './strings.ts';

const ALL: Localised<Strings> = { fr, en };

/** The interface's words in a language. */
export const strings = (locale: Locale): Strings => ALL[locale];

type Metric = Extract<Term, { kind: 'metric' }>;

/** Names of the values that facts may take. */
export const CATEGORY: Localised<Record<Category, string>> = {
  fr: {
    'pipeline-revenue': 'Pipeline et revenus',
    acquisition: 'Acquisition',
    'product-adoption': 'Adoption du produit',
    'retention-expansion': 'Rétention et expansion',
    'unit-economics': 'Unit economics',
    'satisfaction-market': 'Satisfaction et marché',
    'asset-performance': 'Contenus et enablement',
    foundations: 'Fondations',
    'okr-practice': 'Pratique des OKR',
    measurement: 'Méthode de mesure',
    'go-to-market': 'Mise sur le marché',
  },
  en: {
    'pipeline-revenue': 'Pipeline and revenue',
    acquisition: 'Acquisition',
    'product-adoption': 'Product adoption',
    'retention-expansion': 'Retention and expansion',
    'unit-economics': 'Unit economics',
    'satisfaction-market': 'Satisfaction and market',
    'asset-performance': 'Content and enablement',
    foundations: 'Foundations',
    'okr-practice': 'OKR practice',
    measurement: 'Measurement',
    'go-to-market': 'Go-to-market',
  },
};
export const DIRECTION: Localised<Record<Metric['direction'], string>> = {
  fr: { up: '↑ plus haut, mieux c’est', down: '↓ plus bas, mieux c’est', depends: '↕ ça dépend du contexte' },
  en: { up: '↑ higher is better', down: '↓ lower is better', depends: '↕ it depends' },
};
export const CADENCE: Localised<Record<Metric['cadence'], string>> = {
  fr: {
    weekly: 'hebdomadaire',
    monthly: 'mensuelle',
    quarterly: 'trimestrielle',
    'half-yearly': 'semestrielle',
    'per-campaign': 'à chaque campagne',
    'after-launch': 'chaque semaine après un lancement',
    'per-interaction': 'après chaque interaction',
  },
  en: {
    weekly: 'weekly',
    monthly: 'monthly',
    quarterly: 'quarterly',
    'half-yearly': 'half-yearly',
    'per-campaign': 'with each campaign',
    'after-launch': 'weekly after a launch',
    'per-interaction': 'after each interaction',
  },
};
export const TIMING: Localised<Record<Metric['timing'], string>> = {
  fr: { leading: 'avancé : il bouge d’abord', lagging: 'retardé : il constate', depends: 'selon l’horizon' },
  en: { leading: 'leading: it moves first', lagging: 'lagging: it records', depends: 'depends on the horizon' },
};
export const VANITY: Localised<Record<Metric['vanity'], string>> = {
  fr: { yes: 'élevé : grossit sans créer de valeur', context: 'selon l’objectif', no: 'faible' },
  en: { yes: 'high: grows without creating value', context: 'depends on the objective', no: 'low' },
};
export const UNIT: Localised<Record<string, string>> = {
  fr: {
    percent: 'pourcentage',
    'percent-per-month': 'pourcentage par mois',
    points: 'points',
    ratio: 'rapport',
    count: 'nombre',
    currency: 'montant',
    'currency-per-day': 'montant par jour',
    'currency-per-month': 'montant par mois',
    'currency-per-year': 'montant par an',
    'currency-per-customer': 'montant par client',
    'currency-per-user': 'montant par utilisateur',
    'currency-per-lead': 'montant par lead',
    'currency-per-conversion': 'montant par conversion',
    seconds: 'secondes',
    minutes: 'minutes',
    hours: 'heures',
    days: 'jours',
    months: 'mois',
    stars: 'étoiles, sur 5',
    score: 'note',
  },
  en: {
    percent: 'percentage',
    'percent-per-month': 'percentage per month',
    points: 'points',
    ratio: 'ratio',
    count: 'count',
    currency: 'amount',
    'currency-per-day': 'amount per day',
    'currency-per-month': 'amount per month',
    'currency-per-year': 'amount per year',
    'currency-per-customer': 'amount per customer',
    'currency-per-user': 'amount per user',
    'currency-per-lead': 'amount per lead',
    'currency-per-conversion': 'amount per conversion',
    seconds: 'seconds',
    minutes: 'minutes',
    hours: 'hours',
    days: 'days',
    months: 'months',
    stars: 'stars out of 5',
    score: 'score',
  },
};
