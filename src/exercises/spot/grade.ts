import type { Localised } from '../../core/locale.ts';
import { asRecord, type Grade, type Kind, type Part } from '../contract.ts';
import type { ItemOf } from '../localise.ts';

export type SpotItem = ItemOf<'spot'>;
type Is = SpotItem['pieces'][number]['is'];
export type Flaw = Exclude<Is, 'fine'>;
/** The flaw named for each marked piece, by piece id; empty while it has no name. */
export type SpotAnswer = Readonly<Record<string, Flaw | ''>>;

/** Names of the flaws, and of none. */
export const FLAW: Localised<Record<Is, string>> = {
  fr: {
    output: 'livrable',
    vague: 'vague',
    vanity: 'vanité',
    'no-baseline': 'sans départ',
    'no-target': 'sans cible',
    fine: 'rien à redire',
  },
  en: { output: 'output', vague: 'vague', vanity: 'vanity', 'no-baseline': 'no baseline', 'no-target': 'no target', fine: 'nothing wrong' },
};
export const FLAWS = (Object.keys(FLAW.fr) as Is[]).filter((is): is is Flaw => is !== 'fine');

/** The text in pieces; those to mark have an id. */
export const piecesOf = (text: string): { id: string; text: string }[] =>
  text.split(/(\[[a-z][a-z0-9-]*\|[^\]]*\])/).map((piece) => {
    const [, id = '', words = piece] = /^\[([a-z0-9-]+)\|(.*)\]$/s.exec(piece) ?? [];
    return { id, text: words };
  });

const flawed = ({ pieces }: SpotItem) => pieces.filter(({ is }) => is !== 'fine');

/** Whether marking is not enough: the text has flaws of several kinds, which must be told apart. */
export const isNaming = (item: SpotItem): boolean => new Set(flawed(item).map(({ is }) => is)).size > 1;

/**
 * Score: (flaws marked − sound pieces marked) ÷ all flaws, never below 0; where flaws must be named, one
 * marked under a wrong name counts half. A flaw not found is a part without feedback: it stays to be found.
 */
function gradeSpot(item: SpotItem, answer: SpotAnswer): Grade {
  const marked = item.pieces.filter(({ id }) => answer[id] !== undefined).map(({ id }) => id);
  const naming = isNaming(item);
  const missing = marked.length ? marked.filter((id) => naming && answer[id] === '') : item.pieces.map(({ id }) => id);
  if (missing.length) return { kind: 'incomplete', missing };
  const parts = item.pieces
    .filter(({ id, is }) => is !== 'fine' || marked.includes(id))
    .map(({ id, is }): Part => {
      const found = marked.includes(id);
      const right = found && is !== 'fine' && (!naming || answer[id] === is);
      return { id, verdict: right ? 'right' : 'wrong', feedback: found ? `${id}:${answer[id]}` : '' };
    });
  const worth = item.pieces.map(({ id, is }) => (!marked.includes(id) ? 0 : is === 'fine' ? -1 : !naming || answer[id] === is ? 1 : 0.5));
  const sum = worth.reduce<number>((total, each) => total + each, 0);
  return { kind: 'graded', score: Math.max(0, sum / flawed(item).length), parts };
}

export const spot: Kind<SpotItem, SpotAnswer> = {
  type: 'spot',
  empty: () => ({}),
  key: (item) => Object.fromEntries(flawed(item).map(({ id, is }) => [id, isNaming(item) ? (is as Flaw) : ''])),
  grade: gradeSpot,
  retry: (item, answer) =>
    Object.fromEntries(
      Object.entries(answer).filter(([id, name]) =>
        flawed(item).some((piece) => piece.id === id && (!isNaming(item) || piece.is === name)),
      ),
    ),
  rationale: ({ pieces }, { id }) => pieces.find((piece) => piece.id === id)?.rationale ?? '',
  solution: ({ pieces, text, locale }) => {
    const words = new Map(piecesOf(text).map((piece) => [piece.id, piece.text]));
    return pieces.map(({ id, is, rationale }) => ({
      id,
      name: words.get(id) ?? '',
      text: `${words.get(id)} → ${FLAW[locale][is]}`,
      right: true,
      rationale,
    }));
  },
  decode: (item, value) => {
    const record = asRecord(value);
    const naming = isNaming(item);
    return Object.fromEntries(
      item.pieces.flatMap(({ id }) => {
        const name = record[id];
        return typeof name === 'string' ? [[id, naming ? (FLAWS.find((flaw) => flaw === name) ?? '') : '']] : [];
      }),
    );
  },
};
