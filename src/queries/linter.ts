import type { Locale } from '../core/locale.ts';
import { href } from '../core/routes.ts';
import { CATEGORY, DIRECTION, TIMING, UNIT } from '../i18n/words.ts';
import type { LinterData, MetricWords } from '../okr-ui/words.ts';
import { ruleIndex } from './rules.ts';
import { termIndex } from './terms.ts';

/** The rules' words and the glossary's metrics in one language, as the live linter reads them. */
export async function linterData(locale: Locale): Promise<LinterData> {
  const base = import.meta.env.BASE_URL;
  const rules = [...(await ruleIndex(locale)).values()].map(
    ({ id, title, short, why, level, messages, suggestions }) =>
      [id, { title, short, why, level, messages, suggestions, href: href(base, locale, 'rules', id) }] as const,
  );
  const metrics = [...(await termIndex(locale)).values()].flatMap(({ id, name, facts }): MetricWords[] =>
    facts.kind !== 'metric'
      ? []
      : [
          {
            id,
            name,
            group: CATEGORY[locale][facts.category],
            href: href(base, locale, 'glossary', id),
            unit: facts.unit,
            unitName: UNIT[locale][facts.unit] ?? facts.unit,
            says: `${TIMING[locale][facts.timing]} · ${DIRECTION[locale][facts.direction]}`,
            direction: facts.direction,
            timing: facts.timing,
            vanity: facts.vanity,
            names: [...new Set([facts.name.fr, facts.name.en, ...facts.aliases.fr, ...facts.aliases.en])],
          },
        ],
  );
  return { rules: Object.fromEntries(rules), metrics };
}
