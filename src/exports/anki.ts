import { parseFormula } from '../core/formula.ts';
import type { Locale } from '../core/locale.ts';
import { formatNumber } from '../core/number.ts';
import { formulaText } from './formula-text.ts';
import { escapeXml } from './markup.ts';
import { guidOf } from './question.ts';
import { WORDS } from './strings.ts';

/** A term as a card. */
export type Card = Readonly<{
  id: string;
  name: string;
  aliases: readonly string[];
  definition: string;
  category: string;
  formula?: Readonly<{ expression: string; variables: Readonly<Record<string, string>> }> | undefined;
  /** Where the term's page is. */
  href: string;
}>;

/** A field on one line: tabs and line breaks would end it. Text never begins one with a quote: it is escaped. */
const field = (html: string): string => html.replace(/[\t\r\n]+/g, ' ');

/**
 * Cards as the text file Anki imports: name on the front, definition and formula on the back. The
 * first column is a name that stays: importing a newer file changes cards in place and keeps what
 * was learnt.
 */
export function anki(cards: readonly Card[], locale: Locale): string {
  const words = WORDS[locale];
  const row = (card: Card) => [guidOf(card.id, locale), front(card), back(card, locale), `boussole ${card.category}`].map(field).join('\t');
  return `#separator:tab\n#html:true\n#guid column:1\n#tags column:4\n#deck:${words.bank}\n#columns:GUID\tFront\tBack\tTags\n${cards.map(row).join('\n')}\n`;
}

const front = ({ name, aliases }: Card): string =>
  aliases.length ? `${escapeXml(name)}<br><small>${escapeXml(aliases.join(', '))}</small>` : escapeXml(name);

function back({ definition, formula, href }: Card, locale: Locale): string {
  const text =
    formula &&
    formulaText(parseFormula(formula.expression), (leaf) =>
      typeof leaf === 'number' ? formatNumber(leaf, locale) : (formula.variables[leaf] ?? leaf),
    );
  return `${escapeXml(definition)}${text ? `<br><br><small>${WORDS[locale].formula}</small> ${escapeXml(text)}` : ''}<br><br><a href="${escapeXml(href)}">Boussole</a>`;
}
