import type { Locale } from '../../../core/locale.ts';
import type { SortItem } from '../../../exercises/sort/grade.ts';
import { fill } from '../../../core/fill.ts';
import type { Kit } from '../kit.ts';
import { type Number_, targetOf, USES } from '../numbers.ts';
import { common } from './common.ts';
import { SHEETS } from './sheets.ts';
import { HOUSE_WORDS } from './words.ts';

/** Most numbers of one sorting. */
const MOST = 10;

/** KPI, Key Result or plain metric: what the company has made of each of its numbers. Null where all are the same. */
export function rolesOf(kit: Kit, locale: Locale): SortItem | null {
  const words = HOUSE_WORDS[locale];
  const { title, brief, prompt } = SHEETS[locale].roles;
  const numbers = kit.numbers.slice(0, MOST);
  const used = USES.filter((use) => numbers.some((number) => number.use === use));
  if (used.length < 2) return null;
  const because = (number: Number_) =>
    fill(words.because[number.use], { name: number.name, target: targetOf(number, locale) || words.uses.kr });
  return {
    type: 'sort',
    ...common(kit, 'roles', locale),
    theme: 'metric-kpi-okr',
    title,
    brief,
    prompt,
    bins: used.map((use) => ({ id: use, name: words.uses[use], sign: use === 'kr' ? ('okr' as const) : use })),
    cards: numbers.map((number, i) => ({
      id: `n${i + 1}`,
      text: number.definition ? `${number.name} · ${number.definition}` : number.name,
      bins: [number.use],
      rationales: Object.fromEntries(
        used.map((use) => [use, use === number.use ? because(number) : fill(words.instead, { because: because(number) })]),
      ),
    })),
  };
}
