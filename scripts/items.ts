/**
 * `npm run items`: how many items there are, written and generated, by type, level and theme.
 * `npm run items -- points 3 fr`: reads out so many generated items of one generator.
 */
import { formatValue } from '../src/core/number.ts';
import { GENERATORS } from '../src/exercises/generate/generators.ts';
import type { ExerciseSource } from '../src/exercises/schema.ts';
import { factsIn } from './content/facts.ts';
import { itemsIn } from './content/items/counts.ts';
import { readContent } from './content/read.ts';

const content = readContent(process.cwd());
const facts = factsIn(content);
const [wanted, count = '3', locale = 'fr'] = process.argv.slice(2);
const l = locale === 'en' ? 'en' : 'fr';

if (wanted) {
  const generator = GENERATORS.find(({ id }) => id === wanted);
  if (!generator) throw new Error(`No generator "${wanted}": ${GENERATORS.map(({ id }) => id).join(', ')}`);
  const subjects = generator.subjects(facts);
  for (let i = 0; i < Number(count); i++) {
    const item = generator.make(facts, subjects[(i * 7) % subjects.length] ?? '', i + 1);
    if (!item) continue;
    console.log(`\n── ${item.title[l]} · ${item.teaches.join(' ')}`);
    if (item.brief) console.log(item.brief[l]);
    if (item.type === 'numeric')
      for (const row of Object.values(item.data)) console.log(`   ${row[l]}: ${formatValue(row.value, row.unit, l)}`);
    console.log(`» ${item.stem[l]}`);
    if (item.type === 'choice')
      for (const option of item.options) console.log(` ${option.correct ? '●' : '○'} ${option.text[l]}\n      ${option.rationale[l]}`);
    if (item.type === 'numeric') {
      console.log(` ● ${formatValue(item.expect, item.unit, l)} ± ${item.tolerance}\n      ${item.rationale[l]}`);
      for (const mistake of item.mistakes)
        console.log(` ○ ${formatValue(mistake.expect, item.unit, l)}  ${mistake.id}\n      ${mistake.rationale[l]}`);
    }
  }
} else {
  const written = content.exercises.flatMap(({ source }) => (source ? [source as ExerciseSource] : []));
  const tally = (name: string, keyOf: (item: ExerciseSource) => string | number) => {
    const groups = Map.groupBy(written, keyOf);
    console.log(
      `  by ${name}: ${[...groups]
        .map(([key, items]) => `${key} ${items.reduce((sum, item) => sum + itemsIn(item), 0)}`)
        .sort()
        .join(', ')}`,
    );
  };
  console.log(
    `Written items: ${written.reduce((sum, item) => sum + itemsIn(item), 0)} in ${written.length} exercises (each decision of a case is one)`,
  );
  tally('type', ({ type }) => type);
  tally('level', ({ difficulty }) => difficulty);
  tally('theme', ({ theme }) => theme);
  const pairs = GENERATORS.map(
    (generator) => [generator.id, generator.subjects(facts).filter((subject) => generator.make(facts, subject, 1)).length] as const,
  );
  console.log(`Generated items, beside those: ${pairs.reduce((sum, [, n]) => sum + n, 0)} subjects, each with endless numbers`);
  console.log(`  by generator: ${pairs.map(([id, n]) => `${id} ${n}`).join(', ')}`);
}
