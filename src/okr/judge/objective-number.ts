import * as TAG from '../lexicon/tags.ts';
import type { Line } from '../parse/line.ts';
import type { Quantity } from '../parse/quantity.ts';
import { has } from './bits.ts';
import type { Span } from './span.ts';

const BRACKET = /salaries|employes|employees|personnes|people|collaborateurs|habitants|ans\b|years old/;

/** A target quantity in an objective (guide §2): not a date, a name, a rank, a bracket, nor a duration that frames the work. */
export function findNumber(line: Line): Span | null {
  const hit = line.values.find((q: Quantity) => {
    const written = line.tokens.find((t) => t.start === q.start);
    const after = line.folded.slice(q.end, q.end + 24);
    if (q.unit === 'duration' && q.value < 1000)
      return (
        !/^an?$/.test(written?.norm ?? '') &&
        (line.start !== null ||
          /[<≤]|(moins de|sous|under|less than|within) ?$/.test(line.folded.slice(Math.max(0, q.start - 12), q.start)))
      );
    // “Postgres 14”, “our 3 plans”: a name, a set there is.
    if (
      q.unit === 'none' &&
      q.op === '' &&
      ((/\S \p{Lu}\p{Ll}+ $/u.test(line.text.slice(0, q.start)) &&
        !has(
          line.tokens.findLast((t) => t.end < q.start),
          TAG.metric,
        )) ||
        (/(?<!\p{L})(the|our|les|nos) $/u.test(line.folded.slice(0, q.start)) && !/^ (premier|first|new|nouve)/.test(after)))
    )
      return false;
    if (q.bound !== '' && q.unit === 'none' && BRACKET.test(after)) return false;
    if (written?.kind === 'word') {
      if (q.unit === 'times') return !/^(double|half)$/.test(written.norm) || line.lang === 'en';
      if (q.value === 0) return written.norm === 'zero';
      return q.value >= 3 && !/^ ?(prochain|next|jours|mois|years|piliers|pillars)/.test(after);
    }
    return true;
  });
  return hit === undefined ? null : { start: hit.start, end: hit.end };
}
