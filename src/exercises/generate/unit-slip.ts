import type { Localised } from '../../core/locale.ts';
import type { Generator } from './contract.ts';
import type { Metric } from './facts.ts';
import { both, clean, common, dice, type Dice, drawShare, metricOf, shareOf, tries, valued } from './tools.ts';
import { line, usual } from './report.ts';

type Move = Readonly<{ from: number; to: number; points: number; relative: number }>;

/** A rate that rises by a few points, and by a whole number of per cent in relative terms. */
function rise(roll: Dice, metric: Metric): Move | null {
  const share = shareOf(metric);
  return (
    share &&
    tries(() => {
      const from = drawShare(roll, share)?.rate;
      const points = roll.one(share.percent < 8 ? [0.5, 1, 1.5] : [2, 3, 4, 5, 6, 8]);
      const relative = from ? clean((points / from) * 100) : 0;
      return from && from + points < 95 && Number.isInteger(clean(relative * 2)) && Math.abs(relative - points) > 1.5 && relative < 70
        ? { from, to: clean(from + points), points, relative }
        : null;
    })
  );
}
const percent = (value: number) => valued(value, 'percent', 1);

/** A report whose lines say by how much things rose: which one takes points for per cent. */
export const unitSlip: Generator = {
  id: 'unit-slip',
  theme: 'formulas',
  subjects: ({ metrics }) => metrics.filter((metric) => metric.direction === 'up' && shareOf(metric)).map(({ id }) => id),
  make: (facts, subject, seed) => {
    const metric = metricOf(facts, subject);
    const move = metric && rise(dice(seed, `unit-slip ${subject}`), metric);
    if (!metric || !move) return null;
    const roll = dice(seed, `unit-slip others ${subject}`);
    const rates = roll
      .some(
        facts.metrics.filter((other) => other.id !== subject && other.direction === 'up' && shareOf(other)),
        8,
      )
      .flatMap((other) => {
        const found = rise(roll, other);
        return found ? [{ other, found }] : [];
      });
    const amounts = roll
      .some(
        facts.metrics.filter((other) => (other.unit === 'count' || other.unit === 'currency') && other.direction === 'up' && usual(other)),
        12,
      )
      .flatMap((other) => {
        const moved = line(roll, other, true);
        const grown = moved ? clean(((moved.to - moved.from) / moved.from) * 100) : 0.3;
        return moved && Number.isInteger(grown) ? [{ other, moved, grown }] : [];
      });
    const [[inPoints, inPercent], amount] = [rates, amounts[0]];
    if (!inPoints || !inPercent || !amount) return null;
    const row = ({ name }: Metric, { from, to }: Move, gain: Localised) =>
      both((l) => `${name[l]}${l === 'fr' ? '\u00a0:' : ':'} ${percent(from)[l]} → ${percent(to)[l]} (${gain[l]})`);
    const plus = (value: Localised, tail: Localised = { fr: '', en: '' }) => both((l) => `+${value[l]}${tail[l]}`);
    const relatively = { fr: ' en relatif', en: ' in relative terms' };
    const both2 = ({ from, to, points, relative }: Move) =>
      both((l) =>
        l === 'fr'
          ? `De ${percent(from).fr} à ${percent(to).fr}, il y a ${valued(points, 'points', 1).fr}, ou ${percent(relative).fr} de plus en relatif.`
          : `From ${percent(from).en} to ${percent(to).en} there are ${valued(points, 'points', 1).en}, or ${percent(relative).en} more in relative terms.`,
      );
    return {
      type: 'choice',
      title: { fr: 'Points ou pourcentage ?', en: 'Points or per cent?' },
      ...common(metric, 'formulas', 2, 'glossary/percentage-point'),
      brief: {
        fr: 'Un brouillon de rapport t’attend. Chaque ligne donne l’avant, l’après et, entre parenthèses, la hausse.',
        en: 'A draft report is waiting for you. Each line gives the before, the after and, in brackets, the rise.',
      },
      stem: { fr: 'Quelle parenthèse corriges-tu ?', en: 'Which figure in brackets do you correct?' },
      multiple: false,
      options: [
        {
          id: metric.id,
          correct: true,
          text: row(metric, move, plus(percent(move.points))),
          rationale: both((l) =>
            l === 'fr'
              ? `${both2(move).fr} « +${percent(move.points).fr} » ne dit ni l’un ni l’autre.`
              : `${both2(move).en} “+${percent(move.points).en}” says neither.`,
          ),
        },
        {
          id: inPoints.other.id,
          correct: false,
          text: row(inPoints.other, inPoints.found, plus(valued(inPoints.found.points, 'points', 1))),
          rationale: both((l) =>
            l === 'fr'
              ? `${both2(inPoints.found).fr} La ligne a choisi les points, et les a comptés juste.`
              : `${both2(inPoints.found).en} The line chose points, and counted them right.`,
          ),
        },
        {
          id: inPercent.other.id,
          correct: false,
          text: row(inPercent.other, inPercent.found, plus(percent(inPercent.found.relative), relatively)),
          rationale: both((l) =>
            l === 'fr'
              ? `${both2(inPercent.found).fr} La ligne donne le relatif et le dit : rien à corriger.`
              : `${both2(inPercent.found).en} The line gives the relative rise and says so: nothing to correct.`,
          ),
        },
        {
          id: amount.other.id,
          correct: false,
          text: both((l) => `${amount.moved.text[l]} (+${percent(amount.grown)[l]})`),
          rationale: both((l) =>
            l === 'fr'
              ? `Ce n’est pas un taux : sa hausse se donne en pourcentage sans équivoque, ici ${percent(amount.grown).fr}.`
              : `This is not a rate: its rise can be given in per cent without ambiguity, here ${percent(amount.grown).en}.`,
          ),
        },
      ],
      hints: [
        {
          fr: 'Commence par repérer les lignes dont l’avant et l’après sont des taux.',
          en: 'First find the lines whose before and after are rates.',
        },
        {
          fr: 'Pour un taux : différence en points, ou hausse relative annoncée comme telle.',
          en: 'For a rate: a difference in points, or a relative rise that says it is one.',
        },
      ],
    };
  },
};
