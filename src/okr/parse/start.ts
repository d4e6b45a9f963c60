import type { Quantity } from './quantity.ts';
import type { Token } from './token.ts';

/** Where a measure starts: the words that say it, and the figure when there is one. */
export interface Start {
  readonly start: number;
  readonly end: number;
  readonly kind: 'from-to' | 'arrow' | 'versus' | 'stated' | 'grades' | 'derived';
  readonly baseline: number | null;
  readonly target: number | null;
}

const ARROW = /(?:→|⟶|➔|➜|->|=>|–>|—>|⇒)/;
const TO = /^[^\d]{0,26}?(?:(?<![\p{L}])(?:a|to|jusqu'a|vers|until|up to|down to)(?![\p{L}])|->|→|=>|➔)[^\d]{0,14}$/u;
const FROM =
  /(?:: |(?<!\p{L})(?:de|du|d'|from|depuis|entre|passer|passe|passant|porter|amener|ramener|ramene|ramenee?s?|vs|was)(?: [\p{L}']+)?) ?[^\d\p{L}]{0,3}$/u;
const GRADES =
  /(?<!\p{L})(?:de|du|from) (?:la note |(?:le )?niveau |(?:grade|level) |note )?['"«]? ?([A-G][-+\d]?) ?['"»]? (?:à|a|au|to|vers|en) (?:la note |un |an? |niveau |grade |level )?['"«]? ?([A-G][-+\d]?)(?![\p{L}\d])|(?<!\p{L})([A-G][+-]?) ?(?:→|->) ?([A-G][+-]?)(?!\p{L})/u;
const VERSUS =
  /(?<!\p{L})(?:vs\.?|versus|contre|against(?! (?:plan|target|objectives?))|compared (?:to|with)|au lieu d[eu']|instead of|actuel\p{L}*|current\p{L}*|today|aujourd'hui|now|par rapport (?:a|au)|a ce jour|base ?line|depart|initial(?:e|ement)?|starting (?:from|at|point)|up from|down from|partant de|previously|was|etait|avant|l'an (?:dernier|passe)|last (?:year|season|quarter))(?!\p{L})/u;

const measures = (q: Quantity): boolean => q.role === 'value' || q.role === 'redacted';

/** Same family of units, or one of the two left unsaid (`de 2 à 5 %`). */
function compatible(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit || a.unit === 'none' || b.unit === 'none';
}

/** A delta is told from a level by its sign, by « de / by » before it, or by a unit of change. */
function isDelta(folded: string, q: Quantity): boolean {
  return (
    q.op === '+' ||
    q.op === '-' ||
    q.unit === 'points' ||
    /(?<!\p{L})(?:de|d'|by) ?$/u.test(folded.slice(Math.max(0, q.start - 4), q.start))
  );
}

function pairs(folded: string, values: readonly Quantity[]): Start | null {
  for (let i = 0; i + 1 < values.length; i += 1) {
    const a = values[i];
    const b = values[i + 1];
    if (a === undefined || b === undefined || !compatible(a, b)) continue;
    const between = folded.slice(a.end, b.start);
    const span = { start: a.start, end: b.end, baseline: a.value, target: b.value };
    if (between.length <= 30 && ARROW.test(between)) return { ...span, kind: 'arrow' };
    const before = folded.slice(Math.max(0, a.start - 26), a.start);
    const sameUnit =
      a.unit === b.unit && (a.unit !== 'none' || (a.fraction && b.fraction) || (a.role === 'redacted' && b.role === 'redacted'));
    if (TO.test(between) && (FROM.test(before) || (sameUnit && / (?:to|a) $/.test(between) && !/ (?:et|and) |[,;]/.test(between))))
      return { ...span, kind: 'from-to' };
  }
  return null;
}

function reversed(folded: string, values: readonly Quantity[]): Start | null {
  const [a, b] = values;
  if (a === undefined || b === undefined || !compatible(a, b)) return null;
  if (!/(?<!\p{L})(?:a|to|at) [^\d]{0,3}$/u.test(folded.slice(Math.max(0, a.start - 8), a.start))) return null;
  return /^,? ?(?:from|depuis|down from|up from) [^\d]{0,4}$/u.test(folded.slice(a.end, b.start))
    ? { start: a.start, end: b.end, kind: 'from-to', baseline: b.value, target: a.value }
    : null;
}

/**
 * Finds the written start of a measure (domain-evidence §5): from–to in any form, an arrow between two figures, letter grades,
 * « vs 15 % actuel », « baseline : 28 », or a level together with its change, from which the start can be derived.
 * An arrow between two steps (`freemium → payant`) has no figure on both sides and is none.
 */
export function findStart(raw: string, folded: string, tokens: readonly Token[], values: readonly Quantity[]): Start | null {
  const grades = GRADES.exec(raw);
  if (grades !== null) return { start: grades.index, end: grades.index + grades[0].length, kind: 'grades', baseline: null, target: null };
  const days = tokens.flatMap(({ quantity }) => (quantity?.role === 'window' ? quantity : []));
  const pair = pairs(folded, values) ?? pairs(folded, days) ?? reversed(folded, values);
  if (pair !== null) return pair;
  // « 50 % des … (18 % au T2) »: what it was, in brackets with its day.
  const was = values.length > 1 ? /\(\d[\d.,]* ?\p{L}?%? ?(?:au|en|in|fin|last) [^()]{2,16}\)/u.exec(folded) : null;
  if (was !== null)
    return { start: was.index, end: was.index + was[0].length, kind: 'stated', baseline: null, target: values[0]?.value ?? null };
  const versus = VERSUS.exec(folded);
  if (versus !== null) {
    const rest = folded.slice(versus.index, versus.index + versus[0].length + 24);
    const known = values.filter((q) => measures(q) && Math.abs(q.start - versus.index) < 64);
    const second = values.find((q) => q.start > versus.index && q.start < versus.index + versus[0].length + 24);
    const counted =
      values.length > 0 &&
      /^(?:vs|versus|contre|compared|against)/.test(rest) &&
      tokens.some((t) => t.quantity?.role === 'date' && t.start > versus.index);
    const absolute = known.some((q) => q.op === '+' && q.unit !== 'percent');
    if ((second !== undefined && values.length > 1) || known.length > 1 || (counted && absolute)) {
      return {
        start: versus.index,
        end: second?.end ?? versus.index + versus[0].length,
        kind: 'versus',
        baseline: second?.value ?? null,
        target: values[0]?.value ?? null,
      };
    }
  }
  const deltas = values.filter((q) => isDelta(folded, q) || q.unit === 'times');
  const levels = values.filter((q) => !isDelta(folded, q) && q.unit !== 'times' && q.unit !== 'duration' && !q.fraction);
  const delta = deltas[0];
  const level = levels[0];
  const linked =
    delta !== undefined &&
    level !== undefined &&
    (delta.start < level.start || folded.includes('(')) &&
    values.length === 2 &&
    /^[^,;.]{0,24}(?:\(|a |to |which is |soit |,|jusqu)[^;.]{0,22}$/u.test(
      folded.slice(Math.min(delta.end, level.end), Math.max(delta.start, level.start)),
    ) &&
    !/(?: et | and |;|\+ )/.test(folded.slice(Math.min(delta.end, level.end), Math.max(delta.start, level.start)));
  if (linked)
    return {
      start: Math.min(delta.start, level.start),
      end: Math.max(delta.end, level.end),
      kind: 'derived',
      baseline: null,
      target: level.value,
    };
  return null;
}
