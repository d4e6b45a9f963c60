import { rich } from './markup.ts';
import {
  type Choice,
  type MatchQuestion,
  type NumericQuestion,
  type OrderQuestion,
  type Question,
  tally,
  type Written,
  byTheme,
} from './question.ts';
import { plain } from './from-item.ts';
import { WORDS } from './strings.ts';

/** Escapes what GIFT reads as signs; a line break inside a question would end it. */
const escapeGift = (text: string): string => text.replace(/[\\~=#{}:]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

const html = (text: string): string => escapeGift(rich(text));
/** Answers of pairs are plain text there, and `->` cannot be escaped. */
const bare = (text: string): string => escapeGift(text.replaceAll('**', '').replaceAll('->', '→'));

/**
 * Questions as GIFT, the text format of Moodle that most other banks read. Left out: what has
 * several gaps, for which GIFT has no form; a card that has two right bins, for pairs have one.
 */
export function gift(questions: readonly Question[], unknown: readonly string[]): Written & { cards: number } {
  const fit = questions.filter(({ kind }) => kind !== 'gaps');
  const left = tally([...unknown, ...questions.filter(({ kind }) => kind === 'gaps').map(({ type }) => type)]);
  const blocks = byTheme(fit).flatMap(([theme, own]) =>
    own.map((question, i) => `${i ? '' : `$CATEGORY: $course$/top/${WORDS[question.locale].bank}/${theme}\n\n`}${block(question)}`),
  );
  const cards = fit.flatMap((question) =>
    question.kind === 'match' ? question.lefts.filter(({ rights }) => rights.length > 1) : [],
  ).length;
  return { text: `${note(left, cards)}\n${blocks.join('\n')}`, written: fit.length, left, cards };
}

const note = (left: Readonly<Record<string, number>>, cards: number): string =>
  `// Boussole. Moodle: Question bank > Import > GIFT. Text is UTF-8.\n// Left out, having no form in GIFT: ${
    Object.entries(left)
      .map(([type, n]) => `${type} ${n}`)
      .join(', ') || 'nothing'
  }. Cards with two right places left out of their sorting: ${cards}.\n`;

function block(question: Question): string {
  const head = `// [id:${question.guid}] [tag:${question.theme}] [tag:level-${question.difficulty}]\n::${escapeGift(question.title)}::[html]${escapeGift(question.stem)}`;
  return `${head}{${answers(question)}\n\t####${escapeGift(question.after)}\n}\n`;
}

function answers(question: Question): string {
  switch (question.kind) {
    case 'choice':
      return lines(question.options.map((option) => choice(option, question.options, question.multiple)));
    case 'match':
      return lines(pairs(question));
    case 'order':
      return lines(places(question));
    case 'numeric':
      return `#${lines(numbers(question))}`;
    case 'gaps':
      return '';
  }
}

const lines = (each: readonly string[]): string => each.map((line) => `\n\t${line}`).join('');

function choice({ text, right, reason }: Choice, all: readonly Choice[], multiple: boolean): string {
  const share = all.filter((each) => each.right === right).length;
  const sign = multiple ? `~%${right ? '' : '-'}${percent(share)}%` : right ? '=' : '~';
  return `${sign}${html(text)}#${html(reason)}`;
}

/** One of `n` equal shares of 100, as Moodle knows them. */
export const percent = (n: number): string => plain(Number((100 / n).toFixed(5)));

function pairs({ lefts, rights }: MatchQuestion): string[] {
  const single = lefts.filter((left) => left.rights.length === 1);
  const text = (id: string | undefined) => rights.find((right) => right.id === id)?.text ?? '';
  const used = new Set(single.map((left) => left.rights[0]));
  return [
    ...single.map((left) => `=${html(left.text)} -> ${bare(text(left.rights[0]))}`),
    ...rights.filter(({ id }) => !used.has(id)).map((right) => `= -> ${bare(right.text)}`),
  ];
}

const places = ({ steps, locale }: OrderQuestion): string[] =>
  steps.map(({ text }, i) => `=${html(text)} -> ${bare(WORDS[locale].position.replace('{n}', String(i + 1)))}`);

const numbers = ({ value, tolerance, reason, mistakes }: NumericQuestion): string[] => [
  `=%100%${plain(value)}:${plain(tolerance)}#${html(reason)}`,
  ...mistakes.map((mistake) => `=%0%${plain(mistake.value)}:${plain(tolerance)}#${html(mistake.reason)}`),
];
