import type { Finding, Suggestion } from '../okr/lint/contract.ts';
import type { Locale, Okr } from '../okr/model.ts';
import { addLine, moveAside, setText, textOf } from './edit.ts';

/** An OKR after a suggestion, and the words to put the caret on. */
export type Applied = Readonly<{ okr: Okr; line: string; start: number; end: number }>;

const capital = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase());
const bare = (text: string) => capital(text.trim().replace(/^[\s,;+&.:–—-]+|[\s,;+&:–—-]+$/gu, ''));

const whole = (okr: Okr, line: string): Applied => ({ okr, line, start: 0, end: textOf(okr, line).length });

/** Replaces `[start, end)` of a line; the caret goes to the first « X » put in, or over what was put in. */
function replace(okr: Okr, line: string, start: number, end: number, put: string): Applied {
  const text = textOf(okr, line);
  const hole = /(?<![\p{L}\d])X(?![\p{L}\d])/u.exec(put)?.index ?? -1;
  const next = setText(okr, line, text.slice(0, start) + put + text.slice(end));
  return hole < 0 ? { okr: next, line, start, end: start + put.length } : { okr: next, line, start: start + hole, end: start + hole + 1 };
}

/** A target gets its start before it: « à 35 % » → « de X % à 35 % », “≥ 60” → “from X to 60”. */
function fromTo(okr: Okr, { line, start, end, actual }: Finding, locale: Locale, known: string | undefined): Applied | null {
  const text = textOf(okr, line);
  const unit = /[\s\u00a0\u202f]?(?:%|[k€$£M]{1,2})$/u.exec(actual)?.[0] ?? '';
  const from = known ?? `X${unit}`;
  const [lead, to] = locale === 'fr' ? ['de', 'à'] : ['from', 'to'];
  const before = text.slice(0, start);
  const preposition = /(?<=^|\s)(?:à|a|to|jusqu['’]à|up to|down to)\s+$/iu.exec(before);
  if (preposition) return replace(okr, line, preposition.index, start, `${lead} ${from} ${preposition[0]}`);
  const bound =
    /\s*(?:>=|<=|[≥≤><]|(?:supérieure?|inférieure?) à|(?:above|below|over|under|at least|at most|of)|(?:au moins|au plus|de))\s*$/iu.exec(
      before,
    );
  if (!bound || /^[+−-]/u.test(actual)) return null;
  return replace(okr, line, bound.index, end, `${bound.index > 0 ? ' ' : ''}${lead} ${from} ${to} ${actual}`);
}

/** Two figures change places. */
function swap(okr: Okr, { line }: Finding): Applied | null {
  const text = textOf(okr, line);
  const figures = [...text.matchAll(/\d(?:[\d.,\u00a0\u202f ]*\d)?/gu)];
  const [a, b] = figures;
  if (figures.length !== 2 || !a || !b) return null;
  const next = text.slice(0, a.index) + b[0] + text.slice(a.index + a[0].length, b.index) + a[0] + text.slice(b.index + b[0].length);
  return { okr: setText(okr, line, next), line, start: a.index, end: next.length - (text.length - b.index - b[0].length) };
}

/** What the objective said becomes a line beside it, and the objective is to be written again. */
function fromObjective(okr: Okr, list: 'kpis' | 'initiatives'): Applied {
  return { okr: { ...addLine(okr, list, okr.objective.trim()).okr, objective: '' }, line: 'objective', start: 0, end: 0 };
}

/**
 * Does what a suggestion says where it is a rewrite the machine can do; null where it is a question for
 * the writer. `baseline` is today's value, already written, where the page knows it.
 */
export function applySuggestion(okr: Okr, finding: Finding, { id, params }: Suggestion, locale: Locale, baseline?: string): Applied | null {
  const { line, start, end, actual } = finding;
  if (line === 'objective' && id === 'make-initiative') return fromObjective(okr, 'initiatives');
  if (line === 'objective' && id === 'move-to-kpi') return fromObjective(okr, 'kpis');
  if (id === 'make-initiative' || id === 'move-to-kpi') {
    const moved = moveAside(okr, line, id === 'make-initiative' ? 'initiatives' : 'kpis');
    return whole(moved.okr, moved.id);
  }
  if (id === 'split') {
    const [first, second] = [bare(params['first'] ?? ''), bare(params['second'] ?? '')];
    if (first === '' || second === '') return null;
    const added = addLine(setText(okr, line, first), 'keyResults', second, line);
    return whole(added.okr, added.id);
  }
  if (id === 'points') {
    const number = /[+−-]?\s*[\d.,]+/u.exec(actual)?.[0];
    const one = Math.abs(Number(number?.replace(',', '.').replace(/[^\d.]/g, ''))) < (locale === 'fr' ? 2 : 1.0001);
    return number === undefined ? null : replace(okr, line, start, end, `${number}\u00a0point${one ? '' : 's'}`);
  }
  if (id === 'from-to' && finding.ruleId === 'kr-no-baseline') return fromTo(okr, finding, locale, baseline);
  if (id === 'swap') return swap(okr, finding);
  if (id === 'add-angle' || id === 'add-kpi') {
    const added = addLine(okr, id === 'add-kpi' ? 'kpis' : 'keyResults');
    return whole(added.okr, added.id);
  }
  return null;
}
