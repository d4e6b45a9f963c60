import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Locale } from '../../src/core/locale.ts';
import { type ItemOf, localiseItem } from '../../src/exercises/localise.ts';
import { type ExerciseSource, exerciseSchema } from '../../src/exercises/schema.ts';

/** The source of a type's example.yml, unvalidated. */
export const rawExample = (type: string): unknown =>
  parse(readFileSync(new URL(`../../src/exercises/${type}/example.yml`, import.meta.url), 'utf8'));

/** A type's example as one language shows it. */
export const exampleOf = <Type extends ExerciseSource['type']>(type: Type, locale: Locale): ItemOf<Type> =>
  localiseItem(`example/${type}`, exerciseSchema.parse(rawExample(type)), locale) as ItemOf<Type>;
