import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every page of the built site as an address, `/fr/glossary/kpi/`. */
export function pages(dist = 'dist'): string[] {
  const found: string[] = [];
  const walk = (dir: string) => {
    for (const entry of readdirSync(dir, { withFileTypes: true })) {
      const path = join(dir, entry.name);
      if (entry.isDirectory() && !['pagefind', '_astro'].includes(entry.name)) walk(path);
      else if (entry.name === 'index.html') found.push(`/${relative(dist, dir).split(sep).join('/')}/`.replace('//', '/'));
    }
  };
  walk(dist);
  return found.sort();
}
