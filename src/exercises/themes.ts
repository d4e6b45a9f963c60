import type { Localised } from '../core/locale.ts';
import type { Theme } from './shared.ts';

/** Names of the themes items are filed under. */
export const THEME: Localised<Record<Theme, string>> = {
  fr: {
    'metric-kpi-okr': 'Metric, KPI, OKR', 'choosing-kpis': 'Choisir ses KPI', 'writing-okrs': 'Écrire des OKR', 'leading-lagging': 'Avancé et retardé', vanity: 'Vanité', formulas: 'Calculs',
    acquisition: 'Acquisition', revenue: 'Revenu', adoption: 'Adoption', retention: 'Rétention', satisfaction: 'Satisfaction', enablement: 'Enablement', launch: 'Lancement',
  },
  en: {
    'metric-kpi-okr': 'Metric, KPI, OKR', 'choosing-kpis': 'Choosing KPIs', 'writing-okrs': 'Writing OKRs', 'leading-lagging': 'Leading and lagging', vanity: 'Vanity', formulas: 'Sums',
    acquisition: 'Acquisition', revenue: 'Revenue', adoption: 'Adoption', retention: 'Retention', satisfaction: 'Satisfaction', enablement: 'Enablement', launch: 'Launch',
  },
};
