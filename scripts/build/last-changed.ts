import { execFileSync } from 'node:child_process';

/** What a page's address says about where it is written: `/fr/glossary/kpi/` → `content/terms/kpi/`. */
const PLACES: readonly (readonly [RegExp, (id: string, locale: string) => readonly string[]])[] = [
  [/^\/(\w\w)\/glossary\/([a-z0-9-]+)\/$/, (id, locale) => [`content/terms/${id}/term.yml`, `content/terms/${id}/${locale}.mdx`]],
  [
    /^\/(\w\w)\/compare\/([a-z0-9-]+)\/$/,
    (id, locale) => [`content/comparisons/${id}/comparison.yml`, `content/comparisons/${id}/${locale}.mdx`],
  ],
  [/^\/(\w\w)\/rules\/([a-z0-9-]+)\/$/, (id, locale) => [`src/okr/lint/rules/${id}/${locale}.mdx`]],
];

/** Day of the last commit to each file below the given folders; nothing where there is no git or no history. */
export function daysOfChange(root: string): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  try {
    const log = execFileSync('git', ['log', '--format=@%cs', '--name-only', '--', 'content', 'src/okr/lint/rules'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let day = '';
    for (const line of log.split('\n'))
      if (line.startsWith('@')) day = line.slice(1);
      else if (line && !days.has(line)) days.set(line, day);
  } catch {
    return days;
  }
  return days;
}

/** The day a page's own text last changed, from its path below the base. */
export function lastChange(path: string, days: ReadonlyMap<string, string>): string | undefined {
  for (const [pattern, files] of PLACES) {
    const [, locale, id] = pattern.exec(path) ?? [];
    if (locale && id)
      return files(id, locale)
        .flatMap((file) => days.get(file) ?? [])
        .sort()
        .at(-1);
  }
  return undefined;
}
