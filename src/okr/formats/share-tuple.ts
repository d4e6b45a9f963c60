import type { Okr } from '../model.ts';
import { decodeOkr, KNOWN } from './decode.ts';
import { strangers, type Tell } from './unread.ts';

/*
 * The tuple of share links, version 1:
 *   [objective, cycle label, cycle start, cycle end, kind (0 aspirational, 1 committed),
 *    [[text, id, metric, baseline, target, unit, direction (1 up, -1 down), source, cadence, owner, confidence, actual], …],
 *    [[text, id, metric], …] KPIs, [[text, id], …] initiatives,
 *    [OKR, cycle, [key results], [KPIs], [initiatives]] keys that we do not know, each a record or null]
 * with null for what is absent and trailing nulls cut.
 */
type Tuple = readonly unknown[];

function trim(tuple: readonly unknown[]): unknown[] {
  let end = tuple.length;
  while (end > 0 && (tuple[end - 1] === null || tuple[end - 1] === undefined)) end -= 1;
  return tuple.slice(0, end).map((item) => item ?? null);
}

/** The keys of a part that we do not know, or null. */
const extra = (part: object, known: ReadonlySet<string>): object | null => {
  const keys = strangers(part, known);
  return Object.keys(keys).length === 0 ? null : keys;
};
const extras = (okr: Okr): unknown[] | null => {
  const of = (list: 'keyResults' | 'kpis' | 'initiatives') => {
    const all = trim(okr[list].map((one) => extra(one, KNOWN[list])));
    return all.length === 0 ? null : all;
  };
  const all = trim([extra(okr, KNOWN.okr), extra(okr.cycle, KNOWN.cycle), of('keyResults'), of('kpis'), of('initiatives')]);
  return all.length === 0 ? null : all;
};

/** An OKR as a tuple, to stay short. */
export function pack(okr: Okr): unknown[] {
  const { objective, cycle, kind, keyResults, kpis, initiatives } = okr;
  const strange = extras(okr);
  return [
    objective,
    cycle.label,
    cycle.start ?? null,
    cycle.end ?? null,
    kind === 'committed' ? 1 : 0,
    keyResults.map((k) =>
      trim([
        k.text,
        k.id,
        k.metric,
        k.baseline,
        k.target,
        k.unit,
        k.direction === undefined ? null : k.direction === 'up' ? 1 : -1,
        k.source,
        k.cadence,
        k.owner,
        k.confidence,
        k.actual,
      ]),
    ),
    kpis.map((k) => trim([k.text, k.id, k.metric])),
    initiatives.map((i) => trim([i.text, i.id])),
    ...(strange === null ? [] : [strange]),
  ];
}

const asTuple = (value: unknown): Tuple => (Array.isArray(value) ? value : []);
const asRecord = (value: unknown): object => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {});

/** A tuple as an OKR, or null; what cannot be read is told. */
export function unpack(value: unknown, tell: Tell): Okr | null {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return null;
  const [objective, label, start, end, kind, keyResults, kpis, initiatives, strange] = value as Tuple;
  const [okr, cycle, ofKeyResults, ofKpis, ofInitiatives] = asTuple(strange);
  // What is no tuple goes on as it is, for the decoder to tell.
  const each = (list: unknown, more: unknown, read: (tuple: Tuple) => object) =>
    Array.isArray(list)
      ? list.map((one: unknown, i) => (Array.isArray(one) ? { ...asRecord(asTuple(more)[i]), ...read(one) } : one))
      : list;
  return decodeOkr(
    {
      ...asRecord(okr),
      objective,
      cycle: { ...asRecord(cycle), label, start, end },
      kind: kind === 1 ? 'committed' : kind === 0 ? 'aspirational' : kind,
      keyResults: each(
        keyResults,
        ofKeyResults,
        ([text, id, metric, baseline, target, unit, direction, source, cadence, owner, confidence, actual]) => ({
          text,
          id,
          metric,
          baseline,
          target,
          unit,
          direction: direction === 1 ? 'up' : direction === -1 ? 'down' : direction,
          source,
          cadence,
          owner,
          confidence,
          actual,
        }),
      ),
      kpis: each(kpis, ofKpis, ([text, id, metric]) => ({ text, id, metric })),
      initiatives: each(initiatives, ofInitiatives, ([text, id]) => ({ text, id })),
    },
    tell,
  );
}
