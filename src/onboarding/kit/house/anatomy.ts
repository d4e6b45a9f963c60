import type { Locale } from '../../../core/locale.ts';
import type { AnatomyItem } from '../../../exercises/anatomy/grade.ts';
import { fill } from '../../../core/fill.ts';
import type { Kit } from '../kit.ts';
import { FREQUENCIES, type Number_ } from '../numbers.ts';
import { common } from './common.ts';
import { SHEETS } from './sheets.ts';
import { HOUSE_WORDS } from './words.ts';

type Option = AnatomyItem['parts']['measure'][number];
const FIELD = { measure: 'definition', target: 'target', source: 'source' } as const;

/** The first KPI of the kit that has its four parts, or null. */
const whole = ({ numbers }: Kit): Number_ | undefined =>
  numbers.find(
    ({ use, definition, target, source, frequency }) => use === 'kpi' && definition.trim() && target.trim() && source.trim() && frequency,
  );

/** Measure, target, source and frequency of a KPI of the company, among parts of its other numbers and parts that are none. */
export function anatomyOf(kit: Kit, locale: Locale): AnatomyItem | null {
  const kpi = whole(kit);
  if (!kpi) return null;
  const words = HOUSE_WORDS[locale];
  const { title, brief, prompt } = SHEETS[locale].anatomy;
  const part = (of: keyof typeof FIELD): Option[] => {
    const field = FIELD[of];
    const own = kpi[field].trim();
    const others = new Map(kit.numbers.map((number) => [number[field].trim(), number.name]));
    others.delete(own);
    others.delete('');
    const rival = [...others]
      .slice(0, 1)
      .map(([text, name]) => ({ text, rationale: fill(words.partOther, { field: words.fields[field], name }) }));
    return [
      { id: 'ours', text: own, correct: true, rationale: words.partRight },
      ...[...rival, ...words.lures[of]].map(({ text, rationale }, i) => ({ id: `o${i + 1}`, text, rationale, correct: false })),
    ];
  };
  const { frequency } = kpi;
  return {
    type: 'anatomy',
    ...common(kit, 'anatomy', locale),
    title: fill(title, { name: kpi.name }),
    brief: fill(brief, { name: kpi.name }),
    prompt,
    parts: {
      measure: part('measure'),
      target: part('target'),
      source: part('source'),
      frequency: FREQUENCIES.map((each) => ({
        id: each,
        text: words.frequencies[each],
        correct: each === frequency,
        rationale:
          each === frequency || !frequency ? words.partRight : fill(words.otherFrequency, { frequency: words.frequencies[frequency] }),
      })),
    },
  };
}
