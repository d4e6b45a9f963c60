import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../scripts/content/read.ts';
import { termSchema } from '../../src/content/term.ts';
import { fillReading } from '../../src/core/agree.ts';
import { LOCALES } from '../../src/core/locale.ts';

/** Names that French writes alike for one and for many. */
const INVARIABLE = /\b1 (avis|parcours|mois)\b/g;

test('every reading agrees with its numbers, be they all one', () => {
  for (const { id, facts, prose } of readContent(process.cwd()).terms) {
    const { data } = termSchema.safeParse(facts);
    if (data?.kind !== 'metric' || !data.formula) continue;
    const names = Object.keys(data.formula.variables);
    for (const locale of LOCALES) {
      const reading = String(prose[locale]?.data['reading'] ?? '');
      const ones = Object.fromEntries(names.map((name) => [name, 1]));
      const said = fillReading(reading, ones, { ...Object.fromEntries(names.map((name) => [name, '1'])), result: '1' }, locale);
      assert.doesNotMatch(said, /[{}|]/, `${id}, ${locale}`);
      const plural =
        locale === 'fr'
          ? /\b1 (ont|sont|disent|(?!des\b)[a-zà-ÿ]{2,}s)(?![a-zà-ÿ’-])/
          : /\b1 (are|were|have|(?!was|is|has|uses|meets|says|restates|gives)[a-z-]{2,}[^s]s\b)/;
      assert.doesNotMatch(said.replace(INVARIABLE, ''), plural, `${id}, ${locale}`);
    }
  }
});
