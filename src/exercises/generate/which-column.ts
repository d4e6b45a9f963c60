import type { Localised } from '../../core/locale.ts';
import type { Generator, Made } from './contract.ts';
import type { Table } from './facts.ts';
import { both, dice, quoted } from './tools.ts';

const THEME: Readonly<Record<string, Made['theme']>> = {
  'leading-vs-lagging': 'leading-lagging',
  'vanity-vs-actionable': 'vanity',
  'outcome-vs-output': 'writing-okrs',
  'key-result-vs-initiative': 'writing-okrs',
  'committed-vs-aspirational': 'writing-okrs',
  'objective-vs-smart-goal': 'writing-okrs',
  'key-result-vs-kpi': 'metric-kpi-okr',
  'kpi-vs-okr': 'metric-kpi-okr',
  'metric-vs-kpi': 'metric-kpi-okr',
  'metric-kpi-okr': 'metric-kpi-okr',
};
/** Tables that compare opinions rather than ideas. */
const APART = new Set(['sources-differ']);
/** Rows whose cells say something by themselves. */
const tellingRows = ({ rows }: Table) => rows.filter(({ telling }) => telling);
const said = (axis: Localised, cell: Localised | undefined) => both((l) => `${axis[l]}${l === 'fr' ? '\u00a0:' : ':'} ${cell?.[l] ?? ''}`);
/** A cell as a sentence: it may be a question already. */
const ended = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);
const rowOf = (table: Table, row: Table['rows'][number]) =>
  both((l) => {
    const [colon, stop] = l === 'fr' ? ['\u00a0:', '\u00a0;'] : [':', ';'];
    const cells = table.columns.map(({ id, name }) => `${name[l]} → ${row.cells[id]?.[l] ?? ''}`).join(`${stop} `);
    return `${l === 'fr' ? 'Ligne' : 'Row'} ${quoted(row.axis[l], l)}${colon} ${ended(cells)}`;
  });

/** Cells of a comparison out of their table: which idea does each speak of. */
export const whichColumn: Generator = {
  id: 'which-column',
  theme: 'metric-kpi-okr',
  subjects: ({ tables }) => tables.filter((table) => !APART.has(table.id) && tellingRows(table).length >= 4).map(({ id }) => id),
  make: (facts, subject, seed) => {
    const table = facts.tables.find(({ id }) => id === subject);
    if (!table) return null;
    const roll = dice(seed, `which-column ${subject}`);
    const rows = roll.some(tellingRows(table), 4);
    const column = roll.one(table.columns);
    const [first] = rows;
    if (!first || rows.length < 4) return null;
    const shared = { theme: THEME[subject] ?? 'choosing-kpis', difficulty: 1 as const, teaches: [`compare/${subject}`] };
    const see = (row: Table['rows'][number]) => `compare/${subject}#row-${row.id}`;
    if (table.columns.length > 2)
      return {
        type: 'choice',
        ...shared,
        title: { fr: `${table.name.fr} : de quoi parle-t-on ?`, en: `${table.name.en}: which one is it?` },
        fact: first.cells[column.id] ?? first.axis,
        stem: both((l) =>
          l === 'fr'
            ? `${ended(said(first.axis, first.cells[column.id]).fr)} Dans quelle colonne du tableau irait cette case ?`
            : `${ended(said(first.axis, first.cells[column.id]).en)} Which column of the table does this cell belong to?`,
        ),
        multiple: false,
        options: table.columns.map((each) => ({
          id: each.id,
          correct: each.id === column.id,
          text: each.name,
          rationale:
            each.id === column.id
              ? rowOf(table, first)
              : both((l) =>
                  l === 'fr'
                    ? `Sur cette ligne, la colonne ${quoted(each.name.fr, l)} dit autre chose : ${ended(first.cells[each.id]?.fr ?? '')}`
                    : `On this row, the column ${quoted(each.name.en, l)} says something else: ${ended(first.cells[each.id]?.en ?? '')}`,
                ),
          see: see(first),
        })),
        hints: [{ fr: 'Essaie de compléter la ligne avec les deux autres.', en: 'Try to fill in the row for the other two.' }],
      };
    const mine = roll.whole(1, 3);
    const [other] = table.columns.filter(({ id }) => id !== column.id);
    return {
      type: 'choice',
      ...shared,
      title: { fr: `${table.name.fr} : trie les cases`, en: `${table.name.en}: sort the cells` },
      fact: first.cells[mine > 0 ? column.id : (other?.id ?? '')] ?? first.axis,
      stem: both((l) =>
        l === 'fr'
          ? `Lesquelles décrivent ${quoted(column.name.fr, l)}, et non ${quoted(other?.name.fr ?? '', l)} ?`
          : `Which of these describe ${quoted(column.name.en, l)}, and not ${quoted(other?.name.en ?? '', l)}?`,
      ),
      multiple: true,
      options: rows.map((row, i) => ({
        id: row.id,
        correct: i < mine,
        text: said(row.axis, row.cells[i < mine ? column.id : (other?.id ?? '')]),
        rationale: rowOf(table, row),
        see: see(row),
      })),
      hints: [
        {
          fr: 'Pour chaque case, imagine ce que dirait l’autre colonne.',
          en: 'For each cell, imagine what the other column would say.',
        },
      ],
    };
  },
};
