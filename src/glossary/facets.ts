import { CATEGORIES } from '../content/shared.ts';
import type { Term } from '../content/term.ts';
import type { Locale, Localised } from '../core/locale.ts';
import { CATEGORY } from '../i18n/words.ts';

/** The ways to narrow the glossary down, in the order they are offered. */
export const FACETS = ['category', 'timing', 'vanity', 'role'] as const;
export type Facet = (typeof FACETS)[number];

const VALUES: Readonly<Record<Facet, readonly string[]>> = {
  category: CATEGORIES,
  timing: ['leading', 'lagging', 'depends'],
  vanity: ['yes', 'context', 'no'],
  role: ['metric', 'kpi', 'okr', 'craft'],
};

/** Where a term stands in each facet; concepts have no timing nor vanity risk. */
export const facetsOf = (facts: Term): Partial<Record<Facet, string>> => ({
  category: facts.category,
  ...(facts.kind === 'metric' ? { timing: facts.timing, vanity: facts.vanity, role: 'metric' } : { role: facts.sign ?? 'craft' }),
});

type Words = Readonly<{ facet: string; values: Readonly<Record<string, readonly [short: string, title: string]>> }>;
const same = (names: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(names).map(([id, name]) => [id, [name, name] as const]));

/** Names of the facets and of their values: short in a filter, whole as a title. */
export const FACET_WORDS: Localised<Readonly<Record<Facet, Words>>> = {
  fr: {
    category: { facet: 'Famille', values: same(CATEGORY.fr) },
    timing: {
      facet: 'Avancé ou retardé',
      values: {
        leading: ['avancé', 'Métriques avancées'],
        lagging: ['retardé', 'Métriques retardées'],
        depends: ['selon l’horizon', 'Avancées ou retardées selon l’horizon'],
      },
    },
    vanity: {
      facet: 'Risque de vanité',
      values: {
        yes: ['élevé', 'Métriques à fort risque de vanité'],
        context: ['selon l’objectif', 'Vanité ou non, selon l’objectif'],
        no: ['faible', 'Métriques à faible risque de vanité'],
      },
    },
    role: {
      facet: 'Idée',
      values: {
        metric: ['métrique', 'Autour de la métrique'],
        kpi: ['KPI', 'Autour du KPI'],
        okr: ['OKR', 'Autour de l’OKR'],
        craft: ['métier', 'Métier et méthode'],
      },
    },
  },
  en: {
    category: { facet: 'Family', values: same(CATEGORY.en) },
    timing: {
      facet: 'Leading or lagging',
      values: {
        leading: ['leading', 'Leading metrics'],
        lagging: ['lagging', 'Lagging metrics'],
        depends: ['depends', 'Leading or lagging, depending on the horizon'],
      },
    },
    vanity: {
      facet: 'Vanity risk',
      values: {
        yes: ['high', 'Metrics with a high vanity risk'],
        context: ['depends', 'Vanity or not, depending on the objective'],
        no: ['low', 'Metrics with a low vanity risk'],
      },
    },
    role: {
      facet: 'Idea',
      values: {
        metric: ['metric', 'Around the metric'],
        kpi: ['KPI', 'Around the KPI'],
        okr: ['OKR', 'Around the OKR'],
        craft: ['craft', 'Craft and method'],
      },
    },
  },
};

/** Each facet with the values that some term has, and how many terms have it. */
export const countFacets = (terms: readonly Term[], locale: Locale) =>
  FACETS.map((facet) => {
    const counts = new Map<string, number>();
    for (const term of terms) {
      const value = facetsOf(term)[facet];
      if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const { facet: name, values } = FACET_WORDS[locale][facet];
    return {
      facet,
      name,
      values: VALUES[facet].flatMap((id) => {
        const count = counts.get(id);
        const [short = id, title = id] = values[id] ?? [];
        return count ? [{ id, short, title, count }] : [];
      }),
    };
  });
