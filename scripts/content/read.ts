import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { LOCALES, type Locale } from '../../src/core/locale.ts';

/** Something wrong in a content file, with the remedy. */
export type Problem = { file: string; field: string; what: string; remedy: string };

/** Front matter and body of one prose file. */
export type Prose = { file: string; data: Record<string, unknown>; body: string };

/** One folder of content (a term, a comparison, a path, a page): facts and prose, unvalidated. */
export type Folder = { id: string; file: string; facts: unknown; prose: Partial<Record<Locale, Prose>> };

/** One exercise file; its id says where it stands: `<term>/<name>`, `<name>`, or `example/<type>` of the gallery. */
export type ExerciseFile = { id: string; file: string; home: string | null; source: unknown };

/** All content as it is on disk. */
export type Content = {
  terms: Folder[];
  comparisons: Folder[];
  paths: Folder[];
  /** The prerequisite graph, by idea. */
  ideas: Record<string, unknown>;
  exercises: ExerciseFile[];
  sources: Record<string, unknown>;
  rules: string[];
  /** Pages of the lint rules, which have no facts of their own. */
  rulePages: Folder[];
  problems: Problem[];
};

/** Reads `content/` below `root`; what cannot be parsed becomes a problem. */
export function readContent(root: string): Content {
  const problems: Problem[] = [];
  const where = (path: string) => relative(root, path).split(sep).join('/');
  const yaml = (path: string): unknown => {
    try {
      return parseYaml(readFileSync(path, 'utf8'), { prettyErrors: true });
    } catch (error) {
      problems.push({
        file: where(path),
        field: '(file)',
        what: String((error as Error).message).split('\n')[0] ?? '',
        remedy: 'mend the YAML: quote texts that hold ": " or "#"',
      });
      return undefined;
    }
  };
  const proseIn = (dir: string): Folder['prose'] => {
    const prose: Folder['prose'] = {};
    for (const locale of LOCALES) {
      const path = ['mdx', 'md'].map((end) => join(dir, `${locale}.${end}`)).find(existsSync);
      if (!path) {
        problems.push({
          file: where(join(dir, `${locale}.mdx`)),
          field: '(file)',
          what: 'the twin is missing',
          remedy: 'write the page in this language too',
        });
        continue;
      }
      const match = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(readFileSync(path, 'utf8'));
      if (!match) {
        problems.push({
          file: where(path),
          field: '(front matter)',
          what: 'missing',
          remedy: 'begin with --- and the fields of the schema',
        });
        continue;
      }
      try {
        prose[locale] = { file: where(path), data: (parseYaml(match[1] ?? '') ?? {}) as Record<string, unknown>, body: match[2] ?? '' };
      } catch (error) {
        problems.push({
          file: where(path),
          field: '(front matter)',
          what: String((error as Error).message).split('\n')[0] ?? '',
          remedy: 'mend the YAML',
        });
      }
    }
    return prose;
  };
  const folders = (kind: string, factsName: string): Folder[] => {
    const base = join(root, 'content', kind);
    if (!existsSync(base)) return [];
    return readdirSync(base)
      .filter((name) => !name.includes('.'))
      .sort()
      .map((id) => {
        const file = join(base, id, factsName);
        if (!existsSync(file)) problems.push({ file: where(file), field: '(file)', what: 'missing', remedy: `write ${factsName}` });
        return { id, file: where(file), facts: existsSync(file) ? yaml(file) : undefined, prose: proseIn(join(base, id)) };
      });
  };
  const terms = folders('terms', 'term.yml');
  const comparisons = folders('comparisons', 'comparison.yml');
  const paths = folders('paths', 'path.yml');
  const graph = join(root, 'content/paths/prerequisites.yml');
  const exercises: ExerciseFile[] = [];
  const collect = (dir: string, home: string | null) => {
    if (!existsSync(dir)) return;
    for (const name of readdirSync(dir)
      .filter((file) => file.endsWith('.yml'))
      .sort()) {
      const stem = name.slice(0, -'.yml'.length);
      const id = home ? `${home.split('/')[1]}/${stem}` : stem;
      exercises.push({ id, file: where(join(dir, name)), home, source: yaml(join(dir, name)) });
    }
  };
  for (const { id } of terms) collect(join(root, 'content/terms', id, 'exercises'), `glossary/${id}`);
  for (const { id } of comparisons) collect(join(root, 'content/comparisons', id, 'exercises'), `compare/${id}`);
  collect(join(root, 'content/exercises'), null);
  const types = join(root, 'src/exercises');
  for (const type of existsSync(types) ? readdirSync(types).sort() : []) {
    const file = join(types, type, 'example.yml');
    if (existsSync(file)) exercises.push({ id: `example/${type}`, file: where(file), home: null, source: yaml(file) });
  }
  const rulesDir = join(root, 'src/okr/lint/rules');
  const rules = existsSync(rulesDir) ? readdirSync(rulesDir).sort() : [];
  const sourcesFile = join(root, 'content/sources.yml');
  return {
    terms,
    comparisons,
    paths,
    exercises,
    problems,
    ideas: existsSync(graph) ? ((yaml(graph) ?? {}) as Record<string, unknown>) : {},
    sources: existsSync(sourcesFile) ? ((yaml(sourcesFile) ?? {}) as Record<string, unknown>) : {},
    rules,
    rulePages: rules.map((id) => ({ id, file: where(join(rulesDir, id)), facts: null, prose: proseIn(join(rulesDir, id)) })),
  };
}
