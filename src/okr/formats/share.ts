import { packText, unpackText } from '../../core/pack.ts';
import type { Okr } from '../model.ts';
import { decodeOkr } from './decode.ts';
import { parseJson } from './json.ts';
import { fail, ok, type Result } from './result.ts';

/*
 * A shared OKR is a URL fragment, which browsers never send: `#okr=1.<base64url of raw deflate of UTF-8 JSON>`.
 * Version 1 is a tuple, to stay short:
 *   [objective, cycle label, cycle start, cycle end, kind (0 aspirational, 1 committed),
 *    [[text, id, metric, baseline, target, unit, direction (1 up, -1 down), source, cadence, owner, confidence, actual], …],
 *    [[text, id, metric], …] KPIs, [[text, id], …] initiatives]
 * with null for what is absent and trailing nulls cut. A change of shape takes the next number; a fixture keeps each old one readable.
 */
export const SHARE_KEY = 'okr';
const VERSION = '1';

/** Cap of the link as received (quality-promises §3); `core/pack` caps what it may inflate to. */
export const MAX_LINK = 8192;

type Tuple = readonly unknown[];

function trim(tuple: readonly unknown[]): unknown[] {
  let end = tuple.length;
  while (end > 0 && (tuple[end - 1] === null || tuple[end - 1] === undefined)) end -= 1;
  return tuple.slice(0, end).map((item) => item ?? null);
}

function pack({ objective, cycle, kind, keyResults, kpis, initiatives }: Okr): unknown[] {
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
  ];
}

const tuples = (value: unknown): Tuple[] => (Array.isArray(value) ? value.filter((item): item is Tuple => Array.isArray(item)) : []);

function unpack(value: unknown): Okr | null {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return null;
  const [objective, label, start, end, kind, keyResults, kpis, initiatives] = value as Tuple;
  return decodeOkr({
    objective,
    cycle: { label, start, end },
    kind: kind === 1 ? 'committed' : 'aspirational',
    keyResults: tuples(keyResults).map(
      ([text, id, metric, baseline, target, unit, direction, source, cadence, owner, confidence, actual]) => ({
        text,
        id,
        metric,
        baseline,
        target,
        unit,
        direction: direction === 1 ? 'up' : direction === -1 ? 'down' : undefined,
        source,
        cadence,
        owner,
        confidence,
        actual,
      }),
    ),
    kpis: tuples(kpis).map(([text, id, metric]) => ({ text, id, metric })),
    initiatives: tuples(initiatives).map(([text, id]) => ({ text, id })),
  });
}

/** The fragment of a link that carries this OKR (without `#`), or why there is none. */
export function encodeShare(okr: Okr): Result<string> {
  const fragment = `${SHARE_KEY}=${VERSION}.${packText(JSON.stringify(pack(okr)))}`;
  return fragment.length > MAX_LINK ? fail('too-long') : ok(fragment);
}

/** Reads a fragment, with or without `#` or a whole address before it. Never throws; an unknown version is refused. */
export function decodeShare(link: string): Result<Okr> {
  if (link.length > MAX_LINK + 2048) return fail('too-long');
  const body =
    link
      .slice(link.lastIndexOf('#') + 1)
      .trim()
      .replace(new RegExp(`^(?:.*&)?${SHARE_KEY}=`), '')
      .split('&', 1)[0] ?? '';
  if (body === '') return fail('empty');
  if (body.length > MAX_LINK) return fail('too-long');
  const dot = body.indexOf('.');
  const version = body.slice(0, dot);
  if (dot < 1 || !/^\d{1,4}$/.test(version)) return fail('damaged');
  if (version !== VERSION) return fail('unknown-version');
  const text = unpackText(body.slice(dot + 1));
  if (text.kind === 'error') return text;
  const parsed = parseJson(text.value);
  if (parsed.kind === 'error') return parsed.reason === 'not-json' ? fail('damaged') : parsed;
  const okr = unpack(parsed.value);
  return okr === null ? fail('not-an-okr') : ok(okr);
}
