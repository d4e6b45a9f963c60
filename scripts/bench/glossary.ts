import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

const SHARED = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'scripts', 'src', 'content'];

type Facts = { name: { fr: string; en: string }; related: string[]; partner?: string };

/** A copy of the project in `to`, with packages by links and a build cache of its own. */
export function copyProject(from: string, to: string): void {
  for (const name of SHARED) cpSync(join(from, name), join(to, name), { recursive: true });
  mkdirSync(join(to, 'node_modules'));
  for (const name of readdirSync(join(from, 'node_modules')).filter((each) => !each.startsWith('.')))
    symlinkSync(join(from, 'node_modules', name), join(to, 'node_modules', name));
}

/**
 * Adds so many term pages (half in each language) to the glossary below `root`: the site's own terms over and over,
 * each time under other ids and names, linked to the terms of the same round.
 */
export function addTerms(root: string, pages: number): void {
  const home = join(root, 'content/terms');
  const ids = readdirSync(home).sort();
  for (let n = 0; n < pages / 2; n++) {
    const id = ids[n % ids.length] ?? '';
    const round = Math.floor(n / ids.length) + 1;
    // the last round is not whole: what it has not, the site's own terms have
    const size = Math.min(ids.length, Math.ceil(pages / 2) - (round - 1) * ids.length);
    const inRound = new Set(ids.slice(0, size));
    const moved = (other: string) => (inRound.has(other) ? `${other}-r${round}` : other);
    const renamed = (text: string) =>
      text.replace(/\((term):([a-z0-9-]+)\)/g, (_, scheme: string, other: string) => `(${scheme}:${moved(other)})`);
    const to = join(home, `${id}-r${round}`);
    mkdirSync(to);
    const facts = parse(readFileSync(join(home, id, 'term.yml'), 'utf8')) as Facts;
    const name = { fr: `${facts.name.fr} ${round}`, en: `${facts.name.en} ${round}` };
    const related = facts.related.map(moved);
    const copy = { ...facts, name, related, ...(facts.partner && { partner: moved(facts.partner) }) };
    writeFileSync(join(to, 'term.yml'), stringify(copy));
    for (const file of ['fr.mdx', 'en.mdx']) writeFileSync(join(to, file), renamed(readFileSync(join(home, id, file), 'utf8')));
  }
}
