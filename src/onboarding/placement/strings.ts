import type { Localised } from '../../core/locale.ts';

export type PlacementWords = Readonly<{
  title: string;
  definition: string;
  noScript: string;
  how: string;
  howText: string;
  start: string;
  again: string;
  goOn: string;
  over: string;
  asked: string;
  known: string;
  knownText: string;
  because: string;
  becauseVia: string;
  learn: string;
  learnText: string;
  forget: string;
  forgotten: string;
  to: string;
  nothing: string;
}>;

export const WORDS: Localised<PlacementWords> = {
  fr: {
    title: 'Test de positionnement',
    definition:
      'Douze questions au plus, choisies d’après tes réponses, pour savoir quelles étapes tu peux sauter. Tu peux t’arrêter quand tu veux.',
    noScript: 'Le test a besoin de JavaScript. Sans lui, les parcours se suivent dans l’ordre : rien n’y est fermé.',
    how: 'Comment il choisit',
    howText:
      'Chaque notion en suppose d’autres. Répondre juste sur « KPI et OKR ensemble » montre que tu connais aussi ce qu’il faut savoir avant ; te tromper dispense de te poser ce qui vient après. Une réponse hésitante compte moins. Le test ne note pas et n’interdit rien : il dit ce que tu peux sauter, et pourquoi.',
    start: 'Commencer le test',
    again: 'Recommencer le test',
    goOn: 'Reprendre le test',
    over: 'Ce que le test montre',
    asked: 'Questions posées : {n}.',
    known: 'Tu peux sauter',
    knownText: 'Ces pages restent ouvertes : saute-les, ou lis-les en diagonale.',
    because: 'ta réponse était juste',
    becauseVia: 'ta réponse était juste sur « {via} », qui la suppose',
    learn: 'À prendre dans l’ordre',
    learnText: 'Ce que tu n’as pas encore, ou que le test n’a pas eu à demander.',
    forget: 'Oublier ce résultat',
    forgotten: 'Oublié : plus rien n’est marqué.',
    to: 'Reprendre un parcours',
    nothing: 'Rien à sauter pour l’instant : le parcours est fait pour ça.',
  },
  en: {
    title: 'Placement test',
    definition: 'Twelve questions at most, chosen from your answers, to learn which steps you can skip. Stop whenever you like.',
    noScript: 'The test needs JavaScript. Without it, follow the paths in order: nothing there is locked.',
    how: 'How it chooses',
    howText:
      'Each idea takes others for granted. A right answer on “KPI and OKR together” shows that you know what comes before it too; a wrong one spares you what comes after. A hesitant answer counts for less. The test gives no score and forbids nothing: it says what you can skip, and why.',
    start: 'Start the test',
    again: 'Take the test again',
    goOn: 'Continue the test',
    over: 'What the test shows',
    asked: 'Questions asked: {n}.',
    known: 'You can skip',
    knownText: 'These pages stay open: skip them, or skim them.',
    because: 'your answer was right',
    becauseVia: 'your answer was right on “{via}”, which takes it for granted',
    learn: 'To take in order',
    learnText: 'What you do not have yet, or what the test had no need to ask.',
    forget: 'Forget this result',
    forgotten: 'Forgotten: nothing is marked any more.',
    to: 'Continue a path',
    nothing: 'Nothing to skip for now: that is what the path is for.',
  },
};
