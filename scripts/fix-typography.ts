/** `npm run fix`: typographic apostrophes everywhere and no-break spaces in French, in content and in the interface's words. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringsIn } from './content/passages.ts';
import { englishTypography, frenchTypography } from '../src/core/typography.ts';

const QUOTED = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'`;
const LEAF = new RegExp(String.raw`\bfr: (${QUOTED}|\[[^\]]*\])|(${QUOTED})`, 'g');
const KEEP = /(<Calc\b[^>]*>|\]\([^)]*\)|`[^`]*`|https?:\/\/\S+|<\/?[a-zA-Z][^>]*>)/;

/** Applies `change` to what lies between code, links' targets and tags. */
const around = (text: string, change: (part: string) => string): string =>
  text
    .split(KEEP)
    .map((part, i) => (i % 2 ? part : change(part)))
    .join('');

/** The same inside the quotes of a YAML string, so that its end is an end of text. */
const inside = (text: string, change: (part: string) => string): string =>
  /^["']/.test(text) ? text.charAt(0) + around(text.slice(1, -1), change) + text.charAt(0) : around(text, change);

for (const file of globSync('{content/**/*.{mdx,md,yml},src/okr/lint/rules/*/*.mdx,src/exercises/*/example.yml}')) {
  const before = readFileSync(file, 'utf8');
  const french = /(^|\/)fr\.mdx?$/.test(file);
  const fix = french ? frenchTypography : englishTypography;
  const after = file.endsWith('.yml') ? before.split('\n').map(yamlLine(file)).join('\n') : around(before, fix);
  if (after !== before) writeFileSync(file, after);
}

for (const file of globSync(['src/**/*strings.ts', 'src/**/*words.ts', 'src/i18n/fr.ts', 'src/glossary/calculator/fr.ts'], {
  exclude: ['src/okr/**'],
})) {
  const before = readFileSync(file, 'utf8');
  const words = stringsIn(await import(join(process.cwd(), file)), 'fr', '', file.endsWith('/fr.ts'));
  const after = words.reduce((text, [, word]) => text.replaceAll(word, frenchTypography(word)), before);
  if (after !== before) writeFileSync(file, after);
}

/** YAML: French spaces on `fr:` leaves, lists and whatever is indented below a `fr:`, apostrophes everywhere. */
function yamlLine(file: string) {
  let blockIndent = -1;
  return (line: string): string => {
    if (file.endsWith('sources.yml') || /^\s*#/.test(line)) return line;
    const indent = line.search(/\S/);
    if (blockIndent >= 0 && indent > blockIndent) return around(line, frenchTypography);
    blockIndent = /^\s*(-\s+)?fr:\s*([>|].*)?$/.test(line) ? indent : -1;
    return line.replace(LEAF, (whole, fr?: string, other?: string) =>
      fr ? `fr: ${inside(fr, frenchTypography)}` : other ? inside(other, englishTypography) : whole,
    );
  };
}
