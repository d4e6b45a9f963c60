import type { KeyResult, Okr } from '../okr/model.ts';

/** Lists of an OKR whose entries are lines of text. */
export type List = 'keyResults' | 'kpis' | 'initiatives';

const PREFIX: Readonly<Record<List, string>> = { keyResults: 'kr', kpis: 'kpi', initiatives: 'i' };

/** The first id of a list that no entry bears. */
export function freeId(okr: Okr, list: List): string {
  const taken = new Set(okr[list].map(({ id }) => id));
  let n = 1;
  while (taken.has(`${PREFIX[list]}${n}`)) n += 1;
  return `${PREFIX[list]}${n}`;
}

/** Adds a line at the end of a list, or after another one; tells its id. */
export function addLine(okr: Okr, list: List, text = '', after?: string): { okr: Okr; id: string } {
  const id = freeId(okr, list);
  const at = after === undefined ? okr[list].length : okr[list].findIndex((one) => one.id === after) + 1;
  return { okr: { ...okr, [list]: [...okr[list].slice(0, at), { id, text }, ...okr[list].slice(at)] }, id };
}

/** Takes a line out. */
export const removeLine = (okr: Okr, list: List, id: string): Okr => ({ ...okr, [list]: okr[list].filter((one) => one.id !== id) });

/** Changes fields of a key result; `undefined` clears one. */
export function setKeyResult(okr: Okr, id: string, fields: Partial<{ [K in keyof KeyResult]: KeyResult[K] | undefined }>): Okr {
  const change = (one: KeyResult): KeyResult =>
    Object.fromEntries(Object.entries({ ...one, ...fields }).filter(([, value]) => value !== undefined)) as unknown as KeyResult;
  return { ...okr, keyResults: okr.keyResults.map((one) => (one.id === id ? change(one) : one)) };
}

/** Changes the text of any line: `objective`, or an id of one of the lists. */
export function setText(okr: Okr, line: string, text: string): Okr {
  if (line === 'objective') return { ...okr, objective: text };
  const change = <T extends { readonly id: string }>(all: readonly T[]): T[] =>
    all.map((one) => (one.id === line ? { ...one, text } : one));
  return { ...okr, keyResults: change(okr.keyResults), kpis: change(okr.kpis), initiatives: change(okr.initiatives) };
}

/** The text of any line; empty where there is none. */
export const textOf = (okr: Okr, line: string): string =>
  line === 'objective' ? okr.objective : ([...okr.keyResults, ...okr.kpis, ...okr.initiatives].find(({ id }) => id === line)?.text ?? '');

/** Moves a key result by one place, up (-1) or down (+1). */
export function moveKeyResult(okr: Okr, id: string, by: -1 | 1): Okr {
  const from = okr.keyResults.findIndex((one) => one.id === id);
  const to = from + by;
  const moving = okr.keyResults[from];
  if (!moving || to < 0 || to >= okr.keyResults.length) return okr;
  const rest = okr.keyResults.filter((one) => one.id !== id);
  return { ...okr, keyResults: [...rest.slice(0, to), moving, ...rest.slice(to)] };
}

/** Makes a key result a health KPI or an initiative. */
export function moveAside(okr: Okr, id: string, list: 'kpis' | 'initiatives'): { okr: Okr; id: string } {
  const one = okr.keyResults.find((each) => each.id === id);
  if (!one) return { okr, id };
  const added = addLine(removeLine(okr, 'keyResults', id), list, one.text.trim());
  const kpis =
    list === 'kpis' && one.metric !== undefined
      ? added.okr.kpis.map((kpi) => (kpi.id === added.id ? { ...kpi, metric: one.metric } : kpi))
      : added.okr.kpis;
  return { okr: { ...added.okr, kpis }, id: added.id };
}

/** Ids from outside may clash with each other or with our line names: those that are not ours are given again. */
export function withSafeIds(okr: Okr): Okr {
  const safe = <T extends { readonly id: string }>(list: List, all: readonly T[]): T[] => {
    const ours = new RegExp(`^${PREFIX[list]}\\d{1,6}$`);
    const taken = new Set<string>(all.map(({ id }) => id).filter((id) => ours.test(id)));
    let n = 1;
    const fresh = () => {
      while (taken.has(`${PREFIX[list]}${n}`)) n += 1;
      taken.add(`${PREFIX[list]}${n}`);
      return `${PREFIX[list]}${n}`;
    };
    return all.map((one) => (ours.test(one.id) ? one : { ...one, id: fresh() }));
  };
  return {
    ...okr,
    keyResults: safe('keyResults', okr.keyResults),
    kpis: safe('kpis', okr.kpis),
    initiatives: safe('initiatives', okr.initiatives),
  };
}
