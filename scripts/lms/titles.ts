import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { Locale } from '../../src/core/locale.ts';

/** The name of a built page, as its title says it. @throws where the page was not built. */
export function titleOf(dist: string, file: string): string {
  const at = join(dist, file);
  if (!existsSync(at)) throw new Error(`${file}: a path leads there, but it was not built. Run "npm run build", or mend the path.`);
  return (/<title>([^<]*)<\/title>/.exec(readFileSync(at, 'utf8'))?.[1] ?? file)
    .replace(/ · Boussole$/, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'");
}

/** The title of an exercise, by its id; null where there is none. */
export function itemTitle(id: string, locale: Locale): string | null {
  const [home, name] = id.includes('/') ? id.split('/') : [null, id];
  const [file] = globSync(home ? `content/{terms,comparisons}/${home}/exercises/${name}.yml` : `content/exercises/${name}.yml`);
  const facts = file ? (parseYaml(readFileSync(file, 'utf8')) as { title?: Record<Locale, string> }) : null;
  return facts?.title?.[locale] ?? null;
}
