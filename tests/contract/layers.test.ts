import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

/**
 * Which kinds of module a folder may import values from. Imports go one way:
 * core ← graders, rules ← stores ← .tsx ← .astro ← pages; content → queries → .astro.
 */
const PURE = [/^src\/core\//, /^fflate$/, /^ts-fsrs$/];
const RULES: readonly { name: string; files: string; allowed: readonly RegExp[] }[] = [
  { name: 'core knows nobody', files: 'src/core/**/*.ts', allowed: [/^src\/core\//, /^fflate$/] },
  { name: 'the OKR core is pure', files: 'src/okr/**/*.ts', allowed: [...PURE, /^src\/okr\//] },
  { name: 'progress is pure', files: 'src/progress/**/*.ts', allowed: [...PURE, /^src\/progress\//] },
  {
    name: 'stores know core and pure models',
    files: 'src/stores/**/*.ts',
    allowed: [...PURE, /^src\/(stores|progress|okr|session|workshop)\/(?!.*\.(tsx|astro)$)/, /^nanostores$/, /^@nanostores\//],
  },
  { name: 'graders are pure', files: 'src/exercises/*/grade.ts', allowed: [...PURE, /^src\/(okr|okr-ui|exercises)\/(?!.*\.(tsx|astro)$)/] },
  {
    name: 'exports are pure',
    files: 'src/exports/**/*.ts',
    allowed: [...PURE, /^src\/(exports|exercises|okr\/formats)\/(?!.*\.(tsx|astro)$)/],
  },
  {
    name: 'packages are pure but for their two scripts',
    files: 'src/lms/!(player|page).ts',
    allowed: [...PURE, /^src\/(lms|progress)\//, /^src\/(onboarding\/path|exports\/markup|stores\/keys)\.ts$/],
  },
  {
    name: 'queries are the callers of collections',
    files: 'src/queries/**/*.ts',
    allowed: [/^astro:content$/, /^src\/(core|content|data|queries|exercises|exports|i18n|okr)\/(?!.*\.(tsx|astro)$)/],
  },
];

/** Value imports of a file: `import type` does not run. */
function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...code.matchAll(/(?:^|\n)\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/g)]
    .map((match) => match[1] ?? '')
    .map((path) => (path.startsWith('.') ? join(dirname(file), path).replaceAll('\\', '/') : path));
}

for (const { name, files, allowed } of RULES)
  test(name, () => {
    const found = globSync(files).filter((file) => !/(\.(test|types)|\/(samples|docs|flagged))\.ts$/.test(file));
    assert.ok(found.length > 0, `no file matches ${files}`);
    const wrong = found.flatMap((file) =>
      importsOf(file)
        .filter((path) => !allowed.some((rule) => rule.test(path)))
        .map((path) => `${file} imports ${path}`),
    );
    assert.deepEqual(wrong, []);
  });

test('islands never reach for collections, dictionaries or content schemas', () => {
  const wrong = globSync('src/**/*.tsx').flatMap((file) =>
    importsOf(file)
      .filter((path) => /^astro:|^src\/(queries|i18n|pages|layouts|content)\/|schema\.ts$|\.astro$/.test(path))
      .map((path) => `${file} imports ${path}`),
  );
  assert.deepEqual(wrong, []);
});

test('only queries, pages and endpoints call getCollection or getEntry', () => {
  const wrong = globSync('src/**/*.{ts,tsx,astro}').filter((file) => {
    const path = file.replaceAll('\\', '/');
    return !/^src\/(queries|pages)\//.test(path) && /\bget(Collection|Entry)\(/.test(readFileSync(file, 'utf8'));
  });
  assert.deepEqual(wrong, []);
});

test('pure modules take clock and chance as arguments', () => {
  const pure = globSync('src/{core,okr,progress,exercises}/**/*.ts').filter((file) => !/\.(test|types)\.ts$/.test(file));
  const wrong = pure.filter((file) =>
    /\bDate\.now\(|\bnew Date\(\)|Math\.random\(|\blocalStorage\b|\bdocument\./.test(
      readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
    ),
  );
  assert.deepEqual(wrong, []);
});
