import type { Localised } from '../../../core/locale.ts';
import type { House } from '../../path.ts';

/** One exercise of the house: its title, what it is about, what it asks, help in two steps. `{name}` is a number's. */
type Sheet = Readonly<{ title: string; brief: string; prompt: string; hints: readonly [string, string] }>;

export const SHEETS: Localised<Readonly<Record<House, Sheet>>> = {
  fr: {
    where: {
      title: 'Les chiffres de la maison',
      brief: 'Définitions, cibles et sources viennent du kit de ton équipe. Le jour où on te les demandera, tu n’auras pas à chercher.',
      prompt: 'À quel chiffre appartient chaque carte ?',
      hints: [
        'Commence par les définitions : elles nomment ce qui est compté.',
        'Une cible en pour cent va à un taux ; une source, à ce que cet outil voit passer.',
      ],
    },
    roles: {
      title: 'Surveillé, promis ou noté ?',
      brief: 'Les mêmes chiffres qu’en réunion. Ce qui les sépare n’est pas leur importance, c’est ce que l’équipe en a fait.',
      prompt: 'Qu’est chacun de ces chiffres dans ton entreprise ?',
      hints: [
        'Un résultat clé part d’une valeur et va à une autre, avant une date ; un KPI se tient à un niveau.',
        'Relis la liste des chiffres : départ et cible d’un côté, cible seule de l’autre, ni l’un ni l’autre pour une métrique.',
      ],
    },
    anatomy: {
      title: '« {name} » en quatre pièces',
      brief: 'Ton équipe suit « {name} ». Sans ses quatre pièces, deux collègues liraient deux chiffres.',
      prompt: 'Remonte ce KPI tel que ton équipe le lit.',
      hints: [
        'La mesure nomme ce qu’on divise ; la source, l’outil où on le lit.',
        'Écarte ce qui ne dit ni combien, ni où, ni quand : ce n’est pas une pièce.',
      ],
    },
    score: {
      title: 'Noter « {name} »',
      brief: 'Un résultat clé de ton équipe, avec ses propres chiffres.',
      prompt: 'Quel score donnes-tu à ce résultat clé, entre 0 et 1 ?',
      hints: ['Le chemin fait, divisé par le chemin promis.', 'Les deux chemins partent de la valeur de départ, pas de zéro.'],
    },
  },
  en: {
    where: {
      title: 'Your company’s numbers',
      brief: 'Definitions, targets and sources come from your team’s kit. The day somebody asks, you will not have to look.',
      prompt: 'Which number does each card belong to?',
      hints: [
        'Start with the definitions: they name what is counted.',
        'A target in per cent goes with a rate; a source goes with what that tool records.',
      ],
    },
    roles: {
      title: 'Watched, promised or noted?',
      brief: 'The same numbers as in meetings. What sets them apart is not how grand they are, but what the team has made of them.',
      prompt: 'What is each of these numbers in your company?',
      hints: [
        'A Key Result leaves one value for another before a date; a KPI is held at a level.',
        'Read the list of numbers again: a start and a target on one side, a target alone on the other, neither for a metric.',
      ],
    },
    anatomy: {
      title: '“{name}” in four parts',
      brief: 'Your team follows “{name}”. Without its four parts, two colleagues would read two numbers.',
      prompt: 'Put this KPI together as your team reads it.',
      hints: [
        'The measure names what is divided; the source, the tool where it is read.',
        'Put aside whatever says neither how much, nor where, nor when: it is not one of the parts.',
      ],
    },
    score: {
      title: 'Score “{name}”',
      brief: 'One of your team’s Key Results, with its own figures.',
      prompt: 'What score do you give this Key Result, between 0 and 1?',
      hints: ['The distance covered, divided by the distance promised.', 'Both distances start at the baseline, not at zero.'],
    },
  },
};
