import type { Localised } from '../../core/locale.ts';
import type { Generator } from './contract.ts';
import type { Facts, Metric } from './facts.ts';
import { both, common, dice, metricOf, quoted } from './tools.ts';

const READ: Readonly<Record<Metric['cadence'], Localised>> = {
  weekly: { fr: 'chaque semaine', en: 'every week' },
  monthly: { fr: 'chaque mois', en: 'every month' },
  quarterly: { fr: 'chaque trimestre', en: 'every quarter' },
  'half-yearly': { fr: 'deux fois par an', en: 'twice a year' },
  'per-campaign': { fr: 'à chaque campagne', en: 'with each campaign' },
  'after-launch': { fr: 'chaque semaine après un lancement', en: 'weekly after a launch' },
  'per-interaction': { fr: 'après chaque interaction', en: 'after each interaction' },
};
const partnerOf = (facts: Facts, { timing, vanity, partner }: Metric) => {
  const other = metricOf(facts, partner);
  return timing === 'lagging' && vanity !== 'yes' && other?.timing === 'leading' && other.vanity !== 'yes' ? other : undefined;
};
/** Whether the pages name each other: then one could argue that either announces the other. */
const kin = (a: Metric, b: Metric) => a.related.includes(b.id) || b.related.includes(a.id) || a.partner === b.id || b.partner === a.id;

/** Figures that come late and yet come before others: as wrong answers they could be defended. */
const HERALDS = new Set([
  'asset-assisted-win-rate',
  'attach-rate',
  'average-deal-size',
  'competitive-win-rate',
  'csat',
  'net-new-mrr',
  'nps',
  'pql-to-paid-rate',
  'retention-d30',
  'retention-d7',
  'review-rating',
  'sales-cycle-length',
  'trial-to-paid-rate',
  'win-loss-ratio',
  'win-rate',
]);

/** A lagging KPI and the number that announces it, among others that come as late or prove nothing. */
export const earlySign: Generator = {
  id: 'early-sign',
  theme: 'leading-lagging',
  subjects: (facts) => facts.metrics.filter((metric) => partnerOf(facts, metric)).map(({ id }) => id),
  make: (facts, subject, seed) => {
    const metric = metricOf(facts, subject);
    const partner = metric && partnerOf(facts, metric);
    if (!metric || !partner) return null;
    const roll = dice(seed, `early-sign ${subject}`);
    const strangers = facts.metrics.filter(
      (other) => other.id !== subject && other.id !== partner.id && !HERALDS.has(other.id) && !kin(other, partner),
    );
    const late = strangers.filter(
      ({ timing, category, vanity }) => timing === 'lagging' && vanity === 'no' && category === metric.category,
    );
    const elsewhere = strangers.filter(
      ({ timing, category, vanity }) => timing === 'lagging' && vanity === 'no' && category !== metric.category,
    );
    const vain = strangers.filter((other) => other.vanity === 'yes' && other.timing === 'leading' && !kin(other, metric));
    const wordy = (pool: readonly Metric[]) =>
      roll.some(pool, 3).reduce<Metric | undefined>((a, b) => (a && a.letters >= b.letters ? a : b), undefined);
    const [second, third] = [roll.some(late, 1)[0] ?? roll.some(elsewhere, 1)[0], roll.some(vain, 1)[0]];
    const first = wordy(elsewhere.filter(({ id }) => id !== second?.id));
    if (!first || !second || !third) return null;
    const option = (other: Metric, rationale: Localised, correct = false) => ({
      id: other.id,
      correct,
      text: other.name,
      rationale,
      see: `glossary/${other.id}`,
    });
    const after = (other: Metric) =>
      both((l) =>
        l === 'fr'
          ? `Il tombe tard, lui aussi, lu ${READ[other.cadence].fr}. ${other.definition.fr} Deux constats ne font pas une alerte.`
          : `Another record after the fact, read ${READ[other.cadence].en}. ${other.definition.en} Two post-mortems do not make a warning.`,
      );
    return {
      type: 'choice',
      title: { fr: `${metric.name.fr} : être prévenu`, en: `${metric.name.en}: an early warning` },
      ...common(metric, 'leading-lagging', 2, `glossary/${partner.id}`, 'glossary/leading-indicator'),
      fact: metric.definition,
      brief: both((l) =>
        l === 'fr'
          ? `Tu réponds d’un KPI retardé, ${quoted(metric.name.fr, l)}. ${metric.definition.fr} Quand il bouge, il est trop tard pour la période qu’il raconte.`
          : `You answer for a lagging KPI, ${quoted(metric.name.en, l)}. ${metric.definition.en} By the time it moves, it is too late for the period it tells of.`,
      ),
      stem: { fr: 'Quel chiffre lis-tu à côté pour réagir à temps ?', en: 'Which number do you read alongside it, to act in time?' },
      multiple: false,
      options: [
        option(
          partner,
          both((l) =>
            l === 'fr'
              ? `${partner.definition.fr} Ce chiffre se lit ${READ[partner.cadence].fr} et bouge le premier ; ${quoted(metric.name.fr, l)} confirmera.`
              : `${partner.definition.en} It is read ${READ[partner.cadence].en} and moves first; ${quoted(metric.name.en, l)} will confirm.`,
          ),
          true,
        ),
        option(first, after(first)),
        option(
          second,
          both((l) =>
            l === 'fr'
              ? `Le même défaut que le tien : retardé, lu ${READ[second.cadence].fr}. ${second.definition.fr}`
              : `The same fault as yours: lagging, read ${READ[second.cadence].en}. ${second.definition.en}`,
          ),
        ),
        option(
          third,
          both((l) =>
            l === 'fr'
              ? `Il bouge tôt, c’est vrai, mais il peut grossir sans que ton KPI s’en ressente. ${third.definition.fr}`
              : `It does move early, but it can swell without your KPI feeling anything. ${third.definition.en}`,
          ),
        ),
      ],
      hints: [
        {
          fr: 'Écarte les chiffres qui, eux aussi, attendent la fin de la période.',
          en: 'Discard the numbers that wait for the end of the period as well.',
        },
        {
          fr: 'Parmi ceux qui bougent tôt, lequel ne peut pas monter sans que quelqu’un agisse ?',
          en: 'Among those that move early, which one cannot rise unless somebody acts?',
        },
      ],
    };
  },
};
