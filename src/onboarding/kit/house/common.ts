import type { Locale } from '../../../core/locale.ts';
import { seedOf } from '../../../core/random.ts';
import type { House } from '../../path.ts';
import type { Kit } from '../kit.ts';
import { SHEETS } from './sheets.ts';

/** What every exercise of the house carries: its id is the kit's, its hash that of the numbers. */
export function common(kit: Kit, house: House, locale: Locale) {
  return {
    id: `kit-${kit.id}/${house}`,
    hash: seedOf(JSON.stringify(kit.numbers)).toString(36),
    locale,
    theme: 'choosing-kpis' as const,
    difficulty: 1,
    teaches: [],
    fact: '',
    hints: [...SHEETS[locale][house].hints],
  };
}
