import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Of pages made by the hundred from one template and one island, every so many is visited; `npm run test:pages` visits all. */
const SAMPLE = process.env['EVERY_PAGE'] ? 1 : 25;

/** Every page of the built site as an address, `/fr/glossary/kpi/`; a sample of the mass-made ones. */
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
  const kinds = new Map<string, number>();
  return found.sort().filter((page) => {
    const kind = /^\/\w\w\/(practice\/(?:items|by)|glossary\/by)\//.exec(page)?.[0];
    if (!kind) return true;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    return (kinds.get(kind) ?? 0) % SAMPLE === 1 % SAMPLE;
  });
}
