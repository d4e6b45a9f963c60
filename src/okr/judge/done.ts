import * as TAG from '../lexicon/tags.ts';
import type { Line } from '../parse/line.ts';
import type { Token } from '../parse/token.ts';
import { has } from './bits.ts';

/** What follows these is a noun, not what happened to one before. */
const OF = /^(de|d|du|des|la|le|l|les|un|une|the|a|an|our)$/;

/** A participle (or state) of production after the noun: « tests exécutés », “docs written”. */
export function doneAfter(line: Line, tokens: readonly Token[]): Token | null {
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word' || OF.test(tokens[i - 1]?.norm ?? '')) continue;
    if (has(token, TAG.state)) return token;
    if (!has(token, TAG.produce)) continue;
    if (has(token, TAG.past) && (line.lang === 'fr' || !has(token, TAG.output))) return token;
  }
  return null;
}

const ACCEPTED =
  /^(accept|sign|select|financ|attribu|accord|decern|homologu|nomin|elect|remport|award|fund|grant|invit|adopt|ratifi)(e|ee|es|ees|ed)$|^(retenu|elu|recu|vendu)e?s?$|^(won|sold)$/;
/** « Article accepté », “lease signed”: the participle says that somebody else decided. */
export const accepted = (after: readonly Token[]): boolean =>
  after
    .slice(0, 6)
    .some(
      (t, i) =>
        (ACCEPTED.test(t.norm) || (has(t, TAG.fresh) && has(t, TAG.obtain) && !has(t, TAG.produce))) && after[i + 1]?.norm !== 'off',
    ) && !after.some((t, i) => has(t, TAG.inside) && /^(par|by|the|la|le|notre|our)$/.test(after[i - 1]?.norm ?? ''));

/** « par 40 élèves », “by customers”: what others do with it is not ours to do. */
export function byThird(after: readonly Token[], from = false): boolean {
  const by = after.findIndex((t) => /^(par|by)$/.test(t.norm) || (from && t.norm === 'from'));
  return by >= 0 && after.slice(by + 1, by + 4).some((t) => has(t, TAG.third | TAG.stock) && !has(t, TAG.inside));
}

/** What a team does to third parties, as opposed to what they commit to. */
export const WORKED =
  /^(anim|organis|men|conduct|identifi|contact|interview|rencontr|sollicit|demarch|appel|visit|form|accompagn|coach|recrut|recruit|embauch|hir|sensibilis|relanc|prospect|audit|interrog|sond|cartograph|approach|call|train|survey|email|reach|mapp|equip|realis)(ed|ee?s?|es)$|^held$/;
