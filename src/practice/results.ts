import type { Session } from '../session/session.ts';

/** How an answer came out: right, right in some parts, wrong, or left out. */
export const OUTCOMES = ['right', 'partly', 'wrong', 'passed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a session's answers come to. */
export type Line = Readonly<{ id: string; title: string; theme: string; outcome: Outcome }>;
export type ThemeLine = Readonly<{ theme: string; outcomes: readonly Outcome[]; right: number }>;

type Known = Readonly<{ id: string; title: string; theme: string }>;

/** Each item of a session in the order it was asked; those never reached count as left out. */
export function linesOf(session: Session, items: readonly Known[]): Line[] {
  const known = new Map(items.map((item) => [item.id, item]));
  return session.items.flatMap((id): Line[] => {
    const item = known.get(id);
    const result = session.results[id];
    const outcome: Outcome = !result || result.passed ? 'passed' : result.score === 1 ? 'right' : result.score > 0 ? 'partly' : 'wrong';
    return item ? [{ id, title: item.title, theme: item.theme, outcome }] : [];
  });
}

/** The same by theme, those with most left to learn first. */
export const themesOf = (lines: readonly Line[]): ThemeLine[] =>
  [...Map.groupBy(lines, ({ theme }) => theme)]
    .map(([theme, inside]): ThemeLine => {
      const outcomes = inside.map(({ outcome }) => outcome).sort((a, b) => OUTCOMES.indexOf(a) - OUTCOMES.indexOf(b));
      return { theme, outcomes, right: outcomes.filter((outcome) => outcome === 'right').length };
    })
    .sort((a, b) => b.outcomes.length - b.right - (a.outcomes.length - a.right) || b.outcomes.length - a.outcomes.length);

/** How many of each outcome. */
export const countOf = (lines: readonly Line[]): Readonly<Record<Outcome, number>> =>
  Object.fromEntries(OUTCOMES.map((outcome) => [outcome, lines.filter((line) => line.outcome === outcome).length])) as Record<
    Outcome,
    number
  >;
