import type { Comparison } from '../../src/content/comparison.ts';
import { comparisonSchema } from '../../src/content/comparison.ts';
import { termProseSchema, termSchema } from '../../src/content/term.ts';
import { type Facts, factsOf } from '../../src/exercises/generate/facts.ts';
import type { Content } from './read.ts';

/** The generators' facts out of content as it is on disk; what does not fit its schema is left out. */
export function factsIn({ terms, comparisons }: Content): Facts {
  const sound = terms.flatMap(({ id, facts }) => {
    const parsed = termSchema.safeParse(facts);
    return parsed.success ? [{ id, data: parsed.data }] : [];
  });
  const tables = comparisons.flatMap(({ id, facts }): { id: string; data: Comparison }[] => {
    const parsed = comparisonSchema.safeParse(facts);
    return parsed.success ? [{ id, data: parsed.data }] : [];
  });
  const prose = (id: string, locale: 'fr' | 'en') => {
    const parsed = termProseSchema.safeParse(terms.find((term) => term.id === id)?.prose[locale]?.data);
    return parsed.success ? parsed.data : undefined;
  };
  return factsOf(sound, prose, tables);
}
