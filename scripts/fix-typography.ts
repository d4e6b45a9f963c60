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
  /^["']/.test(text)
    ? text.charAt(0) + around(text.slice(1, -1), change).replace(/\\([“”])/g, '$1') + text.charAt(0)
    : around(text, change);

for (const file of globSync('{content/**/*.{mdx,md,yml},src/okr/lint/rules/*/*.mdx,src/exercises/*/example.yml}')) {
  const before = readFileSync(file, 'utf8');
  const french = /(^|\/)fr\.mdx?$/.test(file);
  const fix = french ? frenchTypography : englishTypography;
  const yaml = (text: string, type: typeof fix) => text.split('\n').map(yamlLine(file, type)).join('\n');
  const [head = ''] = file.endsWith('.yml') ? [before] : (/^---\n[\s\S]*?\n---\n/.exec(before) ?? []);
  const after = yaml(head, file.endsWith('.yml') ? englishTypography : fix) + around(before.slice(head.length), fix);
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
function yamlLine(file: string, type: typeof frenchTypography) {
  let blockIndent = -1;
  return (line: string): string => {
    if (file.endsWith('sources.yml') || /^\s*#/.test(line)) return line;
    const indent = line.search(/\S/);
    if (blockIndent >= 0 && indent > blockIndent) return around(line, frenchTypography);
    blockIndent = /^\s*(-\s+)?fr:\s*([>|].*)?$/.test(line) ? indent : -1;
    return line.replace(LEAF, (whole, fr?: string, other?: string) =>
      fr ? `fr: ${inside(fr, frenchTypography)}` : other ? inside(other, type) : whole,
    );
  };
}
