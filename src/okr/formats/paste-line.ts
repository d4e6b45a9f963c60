import type { KeyResult } from '../model.ts';
import { fold } from '../parse/fold.ts';
import { MAX_TEXT } from './fields.ts';
import { FIELDS } from './key-result-fields.ts';
import { WORDS } from './words.ts';

type Label =
  | { readonly kind: 'objective' }
  | { readonly kind: 'keyResult' }
  | { readonly kind: 'cycle' }
  | { readonly kind: 'okrKind' }
  | { readonly kind: 'section'; readonly part: 'keyResults' | 'kpis' | 'initiatives' }
  | { readonly kind: 'field'; readonly key: keyof KeyResult };

/** A pasted line without its dress. */
export interface Cell {
  readonly text: string;
  readonly bullet: boolean;
  readonly heading: boolean;
  readonly indent: number;
}

/** A cell and what its opening words announce. */
export interface Labelled {
  readonly label: Label | null;
  readonly body: string;
  readonly whole: string;
  readonly bullet: boolean;
  readonly heading: boolean;
  readonly indent: number;
  readonly blankBefore: boolean;
}

/** Undoes Markdown: escapes, bold, code, links, check boxes. */
export function undress(text: string): string {
  return text
    .slice(0, MAX_TEXT * 2)
    .replace(/^\[[ xX]\]\s+/, '')
    .replace(
      /\\([\\`*_{}[\]<>#|~&+\-.)])|(\*\*|__|`|(?<![\p{L}\d])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\d]))|\[([^\]]{0,300})\]\([^)\s]{0,600}\)/gu,
      (_, escaped: string | undefined, _mark, link: string | undefined) => escaped ?? link ?? '',
    )
    .replace(/\s+/gu, ' ')
    .trim();
}

const BULLET = /^(?:[-*+•‣◦▪–—☐☑✓✔→]|\d{1,2}[.)]|[a-z][.)])\s+/iu;

/** Splits a pasted line into cells (a table row has several), without bullets and heading marks. Rules and separators give none. */
export function cleanLine(raw: string): Cell[] {
  const line = raw.replace(/\t/g, '    ').slice(0, MAX_TEXT * 4);
  const indent = line.length - line.trimStart().length;
  let rest = line.trim().replace(/^(?:>\s*)+/, '');
  if (rest === '' || /^(?:[-=_*|: ]{3,}|```\w*)$/.test(rest)) return [];
  if (rest.startsWith('|')) {
    return rest
      .replace(/^\||\|$/g, '')
      .split(/(?<!\\)\|/)
      .map(undress)
      .filter((cell) => cell !== '' && !/^(?:#|n°|\d{1,2}|kr ?\d*|o ?\d*|id|type|score|statut|status|owner|responsable)$/iu.test(cell))
      .map((text) => ({ text, bullet: true, heading: false, indent: 0 }));
  }
  const heading = /^#{1,6}\s/.test(rest);
  if (heading) rest = rest.replace(/^#{1,6}\s+/, '').replace(/\s#+$/, '');
  const mark = heading ? null : BULLET.exec(rest);
  if (mark !== null) rest = rest.slice(mark[0].length);
  const text = undress(rest);
  return text === '' ? [] : [{ text, bullet: mark !== null, heading, indent }];
}

const COLON = String.raw`\s*(?:[:：.)]|[-–—](?=\s)|$)\s*`;
const OPENINGS: readonly (readonly [RegExp, Label])[] = [
  [
    new RegExp(
      `^(?:okr ?\\d* ?[-–—:]? ?)?(?:objecti(?:f|ve)s?(?: (?:strategique|qualitatif|principal|n°))?|obj)\\s?#?\\d{0,2}(?:\\.\\d)?${COLON}`,
      'u',
    ),
    { kind: 'objective' },
  ],
  [/^o\s?\d{0,2}(?:\.\d)?\s*(?:[:：]|[-–—](?=\s))\s*/u, { kind: 'objective' }],
  [/^(?:key results?|resultats?[- ]cles?|krs?|rcs?)(?: attendus?)?\s*[:：]?$/u, { kind: 'section', part: 'keyResults' }],
  [/^(?:kr|rc|key result|resultat[- ]cle)\s?#?\d{0,2}(?:[.-]\d{1,2})?\s*(?:[:：.)]|[-–—](?=\s))\s*/u, { kind: 'keyResult' }],
  [/^(?:kr|rc)\s?\d{1,2}(?:\.\d{1,2})?\s+/u, { kind: 'keyResult' }],
  [
    /^(?:kpis?(?: de sante| lies?)?|health (?:kpis?|metrics?)|indicateurs de sante|garde-fous?|guardrails?|counter-?metrics?|contre-?metriques?)\s*(?:[:：]\s*|$)/u,
    { kind: 'section', part: 'kpis' },
  ],
  [/^(?:initiatives?|actions?|projets?|projects?|taches|tasks)\s*(?:[:：]\s*|$)/u, { kind: 'section', part: 'initiatives' }],
  [/^(?:cycle|periode|period|trimestre|quarter|timeframe|echeance)\s*[:：]\s*/u, { kind: 'cycle' }],
  [/^type\s*[:：]\s*(?=engage|ambitieux|committed|aspirational)/u, { kind: 'okrKind' }],
  ...FIELDS.map(
    (key) =>
      [new RegExp(`^(?:${fold(WORDS.fr.fields[key])}|${fold(WORDS.en.fields[key])})\\s*[:：]\\s*`, 'u'), { kind: 'field', key }] as const,
  ),
];

/** What the opening words of a cell announce: an objective, a key result, a section, a field. */
export function readLabel({ text, bullet, heading, indent }: Cell): Omit<Labelled, 'blankBefore'> {
  const folded = fold(text);
  for (const [pattern, label] of OPENINGS) {
    const found = pattern.exec(folded);
    if (found !== null) return { label, body: text.slice(found[0].length).trim(), whole: text, bullet, heading, indent };
  }
  return { label: null, body: text, whole: text, bullet, heading, indent };
}
