import type { z } from 'astro/zod';
import type { Problem } from './read.ts';

const REMEDY: Readonly<Record<string, string>> = {
  unrecognized_keys: 'remove the field or correct its name',
  invalid_type: 'give a value of this type',
  invalid_value: 'use one of the values named',
  too_small: 'add what is missing',
  too_big: 'shorten it',
  invalid_format: 'follow the form named',
  custom: 'see CONTRIBUTING.md',
  invalid_union: 'use one of the kinds the schema names',
};

/** What a schema finds wrong in a value: field path, what was expected, remedy. */
export function problemsOf(schema: z.ZodType, value: unknown, file: string, prefix = ''): Problem[] {
  const parsed = schema.safeParse(value);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => ({
    file,
    field: [prefix, ...issue.path].filter((step) => step !== '').join('.') || '(root)',
    what: issue.message,
    remedy: REMEDY[issue.code ?? 'custom'] ?? 'see the schema',
  }));
}
