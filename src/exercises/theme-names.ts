import type { Localised } from '../core/locale.ts';
import type { Theme } from './shared.ts';

/** What each theme is called on the practice page and in results. */
export const THEME_NAME: Localised<Record<Theme, string>> = {
  fr: {
    'metric-kpi-okr': 'Métrique, KPI ou OKR',
    'choosing-kpis': 'Choisir ses KPI',
    'writing-okrs': 'Écrire des OKR',
    'leading-lagging': 'Avancé ou retardé',
    vanity: 'Vanité',
    formulas: 'Calculs',
    acquisition: 'Acquisition',
    revenue: 'Pipeline et revenus',
    adoption: 'Adoption du produit',
    retention: 'Rétention',
    satisfaction: 'Satisfaction',
    enablement: 'Enablement',
    launch: 'Lancements',
  },
  en: {
    'metric-kpi-okr': 'Metric, KPI or OKR',
    'choosing-kpis': 'Choosing KPIs',
    'writing-okrs': 'Writing OKRs',
    'leading-lagging': 'Leading or lagging',
    vanity: 'Vanity',
    formulas: 'Calculations',
    acquisition: 'Acquisition',
    revenue: 'Pipeline and revenue',
    adoption: 'Product adoption',
    retention: 'Retention',
    satisfaction: 'Satisfaction',
    enablement: 'Enablement',
    launch: 'Launches',
  },
};
