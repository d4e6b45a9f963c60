import { fillReading } from '../../core/agree.ts';
import type { Node } from '../../core/formula.ts';
import type { Locale } from '../../core/locale.ts';
import { formatNumber, formatValue, isSingular } from '../../core/number.ts';
import { type Entries, type Entry, type Outcome, type Sheet, type Variable, valuesOf, whatIf } from './state.ts';
import type { CalculatorWords } from './words.ts';

type Words = CalculatorWords;

/** Fills the `{name}` places of a sentence. */
const fill = (text: string, values: Readonly<Record<string, string>>) =>
  text.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);

const signed = (text: string, value: number) => (value > 0 ? `+${text}` : text);

/** A name where it begins a line. */
export const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** A sum of variables in words: `MRR de départ − MRR résilié`. */
const nameOf = (node: Node, sheet: Sheet): string => {
  if (node.kind === 'name') return sheet.variables.find(({ id }) => id === node.name)?.name ?? node.name;
  if (node.kind === 'binary') return `${nameOf(node.left, sheet)} ${node.op === '-' ? '−' : node.op} ${nameOf(node.right, sheet)}`;
  return '';
};

/** A name within a sentence: `opportunités gagnées`, `MRR de départ`. */
const inside = (name: string): string => (/^.[a-zà-ÿ]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name);

/** As many decimals as it takes not to show a value as nothing, or as a limit that it has not reached. */
function decimalsFor(value: number, { decimals, bounds }: Sheet): number {
  const rounded = (places: number) => Number(value.toFixed(places));
  for (let places = decimals; places < 8; places++)
    if (![0, bounds.min, bounds.max].some((edge) => edge !== value && edge === rounded(places))) return places;
  return decimals;
}

/** A result as it is shown. */
const shown = (value: number, sheet: Sheet, locale: Locale): string => formatValue(value, sheet.unit, locale, decimalsFor(value, sheet));

/** The unit beside a field: `€`, `%`, `jours`; nothing for what is simply counted. */
export const unitOf = (unit: string, locale: Locale): string => formatValue(2, unit, locale).replace(/^(\D*)2\s*/, '$1');

/** What is the matter with a field, if anything. */
export function sayEntry(entry: Entry | undefined, variable: Variable, sheet: Sheet, words: Words, locale: Locale): string {
  const amount = (value: number) => formatValue(value, variable.unit, locale);
  switch (entry?.kind) {
    case 'empty':
    case 'ambiguous':
    case 'negative':
      return words[entry.kind];
    case 'zero':
      return words.zeroBase;
    case 'not-in':
      return fill(words.notIn, { sign: entry.sign });
    case 'unreadable':
      return fill(words.unreadable, { example: formatNumber(1234.5, locale) });
    case 'below':
      return fill(words.below, { limit: amount(entry.limit) });
    case 'above':
      return fill(words.above, { limit: amount(entry.limit) });
    case 'more-than':
      return fill(words.moreThan, { limit: amount(entry.limit), whole: nameOf(entry.of, sheet) });
    default:
      return '';
  }
}

/** The result as a figure, or why there is none. */
export function sayOutcome(outcome: Outcome, sheet: Sheet, words: Words, locale: Locale): string {
  const amount = (value: number) => shown(value, sheet, locale);
  switch (outcome.kind) {
    case 'value':
      return amount(outcome.value);
    case 'division-by-zero':
      return fill(words.divisionByZero, {
        names: new Intl.ListFormat(locale === 'fr' ? 'fr' : 'en-GB').format(
          outcome.names.map((id) => inside(nameOf({ kind: 'name', name: id }, sheet))),
        ),
      });
    case 'too-low':
    case 'too-high':
      return fill(outcome.kind === 'too-low' ? words.tooLow : words.tooHigh, {
        value: amount(outcome.value),
        limit: amount(outcome.limit),
      });
    default:
      return outcome.kind === 'waiting' ? words.waiting : words.tooBig;
  }
}

/** The sentence that reads the result. */
export const sayReading = (outcome: Outcome, entries: Entries, sheet: Sheet, locale: Locale): string =>
  outcome.kind !== 'value'
    ? ''
    : fillReading(
        sheet.reading,
        valuesOf(entries),
        {
          ...Object.fromEntries(
            Object.entries(valuesOf(entries)).map(([id, value]) => [
              id,
              formatValue(value, sheet.variables.find((each) => each.id === id)?.unit ?? '', locale),
            ]),
          ),
          result: shown(outcome.value, sheet, locale),
        },
        locale,
      );

/** What one input's move does to the result; percentages move by points. */
export function sayWhatIf(
  sheet: Sheet,
  entries: Entries,
  before: Outcome,
  id: string,
  percent: number,
  words: Words,
  locale: Locale,
): string {
  const move = whatIf(sheet, entries, id, percent);
  const variable = sheet.variables.find((each) => each.id === id);
  if (!move || !variable || before.kind !== 'value') return words.waiting;
  if (move.from === 0) return words.zero;
  if (percent === 0) return words.still;
  if (move.entry.kind !== 'value') return words.cannot;
  if (move.outcome.kind !== 'value') return sayOutcome(move.outcome, sheet, words, locale);
  const share = (part: number) => signed(formatValue(part * 100, 'percent', locale, 1), part);
  const amount = (value: number) => shown(value, sheet, locale);
  const delta = move.outcome.value - before.value;
  if (Math.abs(delta) < 1e-9) return words.same;
  const points = sheet.unit.startsWith('percent');
  const size = formatNumber(delta, locale, sheet.decimals || 1);
  const gained = points
    ? `${signed(size, delta)}\u00a0${isSingular(delta, locale) ? words.point : words.points}`
    : signed(amount(delta), delta);
  const sentence = fill(words.moves, {
    name: capital(variable.name),
    from: formatValue(move.from, variable.unit, locale),
    to: formatValue(move.to, variable.unit, locale),
    percent: share((move.to - move.from) / move.from),
    metric: sheet.name,
    before: amount(before.value),
    after: amount(move.outcome.value),
    // a share of what may fall below zero (NPS, net churn) means nothing
    delta: before.value > 0 && (sheet.bounds.min ?? -1) >= 0 ? `${gained} (${share(delta / before.value)})` : gained,
  });
  const wanted = sheet.direction === 'depends' ? '' : delta > 0 === (sheet.direction === 'up') ? words.better : words.worse;
  return `${sentence} ${wanted}`.trim();
}
