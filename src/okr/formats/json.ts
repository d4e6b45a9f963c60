import type { Okr } from '../model.ts';
import { decodeOkr, MAX_OKRS } from './decode.ts';
import { fail, ok, type Result } from './result.ts';
import type { Tell } from './unread.ts';

/**
 * The file format, version 1:
 *
 * ```json
 * { "format": "boussole-okr", "version": 1, "okrs": [ {
 *   "objective": "…", "cycle": { "label": "T3 2026", "start": "2026-07-01", "end": "2026-09-30" },
 *   "kind": "committed" | "aspirational",
 *   "keyResults": [ { "id": "kr1", "text": "…", "metric": "nps", "baseline": 30, "target": 45, "unit": "points", "direction": "up" | "down",
 *                     "source": "…", "cadence": "weekly" | "biweekly" | "monthly", "owner": "…", "confidence": 0.6, "actual": 34 } ],
 *   "kpis": [ { "id": "kpi1", "text": "…", "metric": "csat" } ],
 *   "initiatives": [ { "id": "i1", "text": "…" } ]
 * } ] }
 * ```
 *
 * Only `objective` or `keyResults` is required. A reader keeps the keys it does not know. A change that older readers would misread raises
 * `version`; the old shapes stay readable and each has a fixture in `fixtures/`.
 */
export const FORMAT = 'boussole-okr';
export const VERSION = 1;

/** Longest file read, in characters, and deepest nesting. */
export const MAX_JSON = 262_144;
const MAX_DEPTH = 24;

/** Our JSON, indented for people who open it. */
export function encodeJson(okrs: readonly Okr[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, okrs }, null, 2)}\n`;
}

/** Deepest nesting of a JSON text, strings skipped: counted before parsing, so that a bomb is never parsed. */
export function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < json.length; i += 1) {
    const char = json[i];
    if (inString) {
      if (char === '\\') i += 1;
      else if (char === '"') inString = false;
      continue;
    }
    if (char === '"') inString = true;
    else if (char === '{' || char === '[') {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (char === '}' || char === ']') depth -= 1;
  }
  return deepest;
}

/** Parses JSON within caps; never throws. */
export function parseJson(json: string): Result<unknown> {
  if (json.length > MAX_JSON) return fail('too-long');
  if (depthOf(json) > MAX_DEPTH) return fail('too-deep');
  try {
    return ok(JSON.parse(json) as unknown);
  } catch {
    return fail('not-json');
  }
}

/**
 * Reads our file, or bare OKRs. Damaged entries are left out, the others kept, keys we do not know stay where
 * they are; what could not be read is told with its place (`okrs[1].keyResults[0].target`).
 */
export function decodeJson(json: string, tell: Tell = () => {}): Result<readonly Okr[]> {
  if (json.trim() === '') return fail('empty');
  const parsed = parseJson(json.replace(/^\uFEFF/, ''));
  if (parsed.kind === 'error') return parsed;
  const { value } = parsed;
  const file = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  if (file['format'] === FORMAT && file['version'] !== VERSION) return fail('unknown-version');
  const entries = Array.isArray(file['okrs']) ? (file['okrs'] as unknown[]) : Array.isArray(value) ? (value as unknown[]) : [value];
  const okrs = entries.flatMap((entry, i) => {
    const place = entries.length === 1 ? '' : `okrs[${i}].`;
    const okr = i < MAX_OKRS ? decodeOkr(entry, (at, what) => tell(place + at, what)) : null;
    if (okr === null) tell(`okrs[${i}]`, entry);
    return okr === null ? [] : [okr];
  });
  return okrs.length === 0 ? fail('not-an-okr') : ok(okrs);
}
