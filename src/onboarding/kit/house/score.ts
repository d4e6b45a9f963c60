import type { Locale } from '../../../core/locale.ts';
import { formatNumber, formatValue } from '../../../core/number.ts';
import type { NumericItem } from '../../../exercises/numeric/grade.ts';
import { fill } from '../../../core/fill.ts';
import { scoreKeyResult } from '../../../okr/score.ts';
import type { Kit } from '../kit.ts';
import { common } from './common.ts';
import { SHEETS } from './sheets.ts';
import { HOUSE_WORDS } from './words.ts';

const TOLERANCE = 0.01;

/** The score of the first Key Result of the kit that has its three figures, or null. */
export function scoreOf(kit: Kit, locale: Locale): NumericItem | null {
  const found = kit.numbers.flatMap(({ name, use, start, goal, now, unit }) => {
    if (use !== 'kr' || start === null || goal === null || now === null) return [];
    const marked = scoreKeyResult({ baseline: start, target: goal, actual: now });
    return marked.kind === 'scored' ? [{ name, start, goal, now, unit, ...marked }] : [];
  })[0];
  if (!found) return null;
  const { name, start, goal, now, unit, score, raw } = found;
  const words = HOUSE_WORDS[locale];
  const { title, brief, prompt } = SHEETS[locale].score;
  const say = (value: number) => formatValue(value, unit, locale);
  const figures = { start: say(start), goal: say(goal), now: say(now), score: formatNumber(score, locale, 2) };
  const mistakes = [
    { id: 'from-zero', expression: 'now / goal', expect: goal === 0 ? Number.NaN : now / goal, rationale: fill(words.fromZero, figures) },
    {
      id: 'growth',
      expression: '(now - start) / start',
      expect: start === 0 ? Number.NaN : (now - start) / start,
      rationale: fill(words.growth, figures),
    },
  ].filter(({ expect }) => Number.isFinite(expect) && Math.abs(expect - score) > TOLERANCE);
  return {
    type: 'numeric',
    ...common(kit, 'score', locale),
    theme: 'writing-okrs',
    title: fill(title, { name }),
    brief,
    stem: prompt,
    data: {
      start: { name: words.start, value: start, unit },
      goal: { name: words.goal, value: goal, unit },
      now: { name: words.now, value: now, unit },
    },
    answer: '(now - start) / (goal - start)',
    expect: score,
    unit: 'score',
    decimals: 2,
    tolerance: TOLERANCE,
    rationale: fill(words.scored, figures) + (raw === score ? '' : words.bounded),
    mistakes,
  };
}
