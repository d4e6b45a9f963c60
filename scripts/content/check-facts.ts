import { comparisonProseSchema, comparisonSchema } from '../../src/content/comparison.ts';
import { sourceSchema } from '../../src/content/source.ts';
import { type Term, termProseSchema, termSchema } from '../../src/content/term.ts';
import { hasUnit } from '../../src/core/dimension.ts';
import { compute, namesIn, parseFormula } from '../../src/core/formula.ts';
import { LOCALES } from '../../src/core/locale.ts';
import type { Content, Folder, Problem } from './read.ts';
import { problemsOf } from './schema-problems.ts';

/** Facts: schemas, formulas, references between terms, sources. */
export function checkFacts(content: Content): Problem[] {
  const problems: Problem[] = [];
  const ids = new Set(content.terms.map((term) => term.id));
  const compareIds = new Set(content.comparisons.map((comparison) => comparison.id));
  const sources = new Set(Object.keys(content.sources));
  const say = (file: string, field: string, what: string, remedy: string) => problems.push({ file, field, what, remedy });
  const cites = (file: string, field: string, keys: readonly string[]) => {
    for (const key of keys)
      if (!sources.has(key)) say(file, field, `unknown source "${key}"`, 'add it to content/sources.yml or cite an existing key');
  };
  for (const [key, source] of Object.entries(content.sources))
    problems.push(...problemsOf(sourceSchema, source, 'content/sources.yml', key));

  const term = ({ id, file, facts, prose }: Folder) => {
    problems.push(...problemsOf(termSchema, facts, file));
    for (const locale of LOCALES) {
      const page = prose[locale];
      if (page) problems.push(...problemsOf(termProseSchema, page.data, page.file));
    }
    const parsed = termSchema.safeParse(facts);
    if (!parsed.success) return;
    const data = parsed.data;
    const others = [...data.related, ...(data.kind === 'metric' ? [data.partner] : [])];
    for (const other of others)
      if (!ids.has(other) || other === id)
        say(
          file,
          'related / partner',
          `no other term "${other}"`,
          `use a folder name of content/terms${compareIds.has(other) ? ' (comparisons are linked from prose)' : ''}`,
        );
    cites(file, 'sources', data.sources);
    if (data.kind === 'metric') problems.push(...checkFormula(data, file, prose));
  };
  content.terms.forEach(term);

  for (const { file, facts, prose } of content.comparisons) {
    problems.push(...problemsOf(comparisonSchema, facts, file));
    for (const locale of LOCALES) {
      const page = prose[locale];
      if (page) problems.push(...problemsOf(comparisonProseSchema, page.data, page.file));
    }
    const parsed = comparisonSchema.safeParse(facts);
    if (!parsed.success) continue;
    const { columns, rows, related } = parsed.data;
    for (const column of columns)
      if (column.term && !ids.has(column.term))
        say(file, `columns.${column.id}.term`, `no term "${column.term}"`, 'use a folder name of content/terms');
    for (const other of related)
      if (!ids.has(other) && !compareIds.has(other)) say(file, 'related', `nothing called "${other}"`, 'use a term or comparison id');
    for (const row of rows) {
      const missing = columns.filter((column) => !row.cells[column.id]).map((column) => column.id);
      const extra = Object.keys(row.cells).filter((cell) => !columns.some((column) => column.id === cell));
      if (missing.length + extra.length)
        say(
          file,
          `rows.${row.id}.cells`,
          `missing: ${missing.join(', ') || '–'}; unknown: ${extra.join(', ') || '–'}`,
          'one cell for each column id',
        );
      for (const [cell, { sources: keys }] of Object.entries(row.cells)) cites(file, `rows.${row.id}.cells.${cell}`, keys);
    }
  }
  return problems;
}

/** One metric's formula, its worked example and the sentence that reads it. */
function checkFormula(data: Extract<Term, { kind: 'metric' }>, file: string, prose: Folder['prose']): Problem[] {
  const problems: Problem[] = [];
  const say = (field: string, what: string, remedy: string, at = file) => problems.push({ file: at, field, what, remedy });
  for (const locale of LOCALES) {
    const page = prose[locale];
    if (!page) continue;
    if (!page.data['roles']) say('roles', 'missing', 'a metric shows its number in the three roles', page.file);
    if (Boolean(data.formula) !== Boolean(page.data['reading']))
      say('reading', data.formula ? 'missing' : 'there is no formula to read', 'a formula and its reading go together', page.file);
    const known = new Set(['result', ...Object.keys(data.formula?.variables ?? {})]);
    for (const [, name = ''] of String(page.data['reading'] ?? '').matchAll(/\{(\w*)(?:\|[^|}]+\|[^|}]+)?\}?/g))
      if (!known.has(name))
        say('reading', `unknown {${name}}`, `use ${[...known].join(', ')}, or {${[...known][1] ?? 'name'}|one|many}`, page.file);
  }
  if (!data.formula) return problems;
  const { expression, variables, expect, decimals, bounds } = data.formula;
  try {
    const tree = parseFormula(expression);
    const used = namesIn(tree);
    const odd = [...used.filter((name) => !variables[name]), ...Object.keys(variables).filter((name) => !used.includes(name))];
    if (odd.length)
      return [
        ...problems,
        {
          file,
          field: 'formula.variables',
          what: `in one place only: ${odd.join(', ')}`,
          remedy: 'declare what the expression uses and nothing else',
        },
      ];
    const units = Object.fromEntries(Object.entries(variables).map(([name, variable]) => [name, variable.unit]));
    if (!hasUnit(tree, units, data.unit))
      say('formula.expression', `does not give ${data.unit}`, 'check the units of the variables and of the result');
    const examples = Object.fromEntries(Object.entries(variables).map(([name, variable]) => [name, variable.example]));
    const result = compute(expression, examples);
    if (Math.abs(result - expect) > 0.5 * 10 ** -decimals + 1e-9)
      say('formula.expect', `${expect}, recomputed ${result}`, 'correct the example or the expression');
    if ((bounds.min !== undefined && result < bounds.min) || (bounds.max !== undefined && result > bounds.max))
      say('formula.bounds', `the example gives ${result}`, 'correct the bounds');
    for (const [name, { atMost, unit, example }] of Object.entries(variables)) {
      if (!atMost) continue;
      const limit = parseFormula(atMost);
      const strange = namesIn(limit).filter((other) => other === name || variables[other]?.unit !== unit);
      if (strange.length)
        say(
          `formula.variables.${name}.atMost`,
          `no other variable in "${unit}" called ${strange.join(', ')}`,
          'name variables of the same unit, e.g. trials, or respondents - unaided',
        );
      else if (example > compute(atMost, examples))
        say(`formula.variables.${name}.atMost`, 'the worked example exceeds it', 'correct the example or the limit');
    }
  } catch (error) {
    say('formula.expression', String((error as Error).message), 'mend the expression');
  }
  return problems;
}
