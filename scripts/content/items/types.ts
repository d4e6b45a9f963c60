import { compute } from '../../../src/core/formula.ts';
import { LOCALES } from '../../../src/core/locale.ts';
import type { ExerciseSource } from '../../../src/exercises/schema.ts';
import type { Say } from './say.ts';

type Of<Type extends ExerciseSource['type']> = Extract<ExerciseSource, { type: Type }>;

/** What only one type must hold. */
export function checkType(item: ExerciseSource, say: Say): void {
  if (item.type === 'numeric') checkNumeric(item, say);
  if (item.type === 'sort') checkSort(item, say);
  if (item.type === 'cloze')
    for (const locale of LOCALES) sameSet(`text.${locale}`, item.text[locale].matchAll(/\{([^}]+)\}/g), item.gaps, 'gaps', say);
  if (item.type === 'spot')
    for (const locale of LOCALES) sameSet(`text.${locale}`, item.text[locale].matchAll(/\[([a-z0-9-]+)\|/g), item.pieces, 'pieces', say);
  if (item.type === 'spot' && item.pieces.every(({ is }) => is === 'fine'))
    say('pieces', 'nothing to mark', 'give at least one piece a flaw');
  if (item.type === 'match') checkMatch(item, say);
  if (item.type === 'case') checkCase(item, say);
  if (item.type === 'read-chart')
    for (const series of item.chart.series)
      if (series.values.length !== item.chart.x.length)
        say(`chart.series.${series.id}`, `${series.values.length} values for ${item.chart.x.length} labels`, 'one value a label');
  if (item.type === 'repair') {
    const lines = (okr: Of<'repair'>['okr']['fr']) => okr.keyResults.map(({ id }) => id).join();
    for (const [field, okr] of [['okr', item.okr], ...item.models.map((model, i) => [`models.${i}.okr`, model.okr] as const)] as const)
      if (lines(okr.fr) !== lines(okr.en))
        say(field, `fr has ${lines(okr.fr)}; en has ${lines(okr.en)}`, 'the same key results in both languages');
  }
}

function sameSet(field: string, found: Iterable<RegExpMatchArray>, parts: readonly { id: string }[], name: string, say: Say): void {
  const there = [...found]
    .map((match) => match[1])
    .sort()
    .join();
  const wanted = parts
    .map(({ id }) => id)
    .sort()
    .join();
  if (there !== wanted) say(field, `${name} ${there}`, `the same as in \`${name}\`: ${wanted}`);
}

function checkNumeric(item: Of<'numeric'>, say: Say): void {
  const values = Object.fromEntries(Object.entries(item.data).map(([name, { value }]) => [name, value]));
  const check = (field: string, expression: string, expected: number) => {
    try {
      const result = compute(expression, values);
      if (Math.abs(result - expected) > Math.max(0.5 * 10 ** -item.decimals, 1e-9))
        say(`${field}.expect`, `${expected}, recomputed ${result}`, 'correct it');
    } catch (error) {
      say(field, String((error as Error).message), 'mend the expression');
    }
  };
  check('answer', item.answer, item.expect);
  for (const [i, mistake] of item.mistakes.entries()) {
    check(`mistakes.${mistake.id}`, mistake.expression, mistake.expect);
    if (Math.abs(mistake.expect - item.expect) <= item.tolerance)
      say(`mistakes.${mistake.id}`, 'within the tolerance of the key', 'choose data that tell them apart');
    if (item.mistakes.some((other, j) => j < i && Math.abs(other.expect - mistake.expect) <= item.tolerance))
      say(`mistakes.${mistake.id}`, 'gives the same number as another mistake', 'choose data that tell them apart');
  }
}

function checkSort(item: Of<'sort'>, say: Say): void {
  const bins = item.bins.map((bin) => bin.id);
  for (const card of item.cards) {
    if (card.bins.some((bin) => !bins.includes(bin))) say(`cards.${card.id}.bins`, `unknown bin in ${card.bins}`, `use ${bins}`);
    const missing = [...bins, ...(card.bins.length ? [] : ['out'])].filter((bin) => !card.rationales[bin]);
    if (missing.length) say(`cards.${card.id}.rationales`, `missing: ${missing}`, 'a reason for each bin (and `out` for decoys)');
  }
}

function checkMatch(item: Of<'match'>, say: Say): void {
  for (const locale of LOCALES) {
    const rights = [
      ...item.pairs.map(({ id, right }) => [id, right[locale]] as const),
      ...item.decoys.map(({ id, text }) => [id, text[locale]] as const),
    ];
    const twice = rights.find(([, text], i) => rights.findIndex(([, other]) => other === text) !== i);
    if (twice)
      say(`${twice[0]}.${locale}`, `"${twice[1]}" stands twice on the right`, 'partners must differ, or a right answer is marked wrong');
  }
}

function checkCase(item: Of<'case'>, say: Say): void {
  const figures = new Set(item.board.map(({ id }) => id));
  const reached = new Set<string>();
  const visit = (name: string, from: number) => {
    if (name === 'end') return;
    const decision = item.decisions[name];
    if (!decision) return say(`decisions.${name}`, 'missing', 'write it or change `next`');
    if (decision.step <= from)
      say(`decisions.${name}.step`, `${decision.step} comes after ${from}`, 'number the decisions in the order of the story');
    if (reached.has(name)) return;
    reached.add(name);
    for (const option of decision.options) {
      for (const figure of Object.keys(option.effects))
        if (!figures.has(figure)) say(`decisions.${name}.${option.id}.effects`, `no figure "${figure}"`, `use ${[...figures]}`);
      visit(option.next, decision.step);
    }
  };
  visit(item.start, 0);
  for (const name of Object.keys(item.decisions))
    if (!reached.has(name)) say(`decisions.${name}`, 'cannot be reached', 'lead to it or remove it');
}
