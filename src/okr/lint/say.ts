import type { Line } from '../parse/line.ts';
import type { Hit } from './contract.ts';

interface At {
  readonly start: number;
  readonly end: number;
}

/** The words of a line between two places; none when nothing was found. */
export const cut = ({ text }: Pick<Line, 'text'>, at: At | null): string => (at === null ? '' : text.slice(at.start, at.end));

/** One hit, or none when nothing was found: its message, the suggestions (ids apart by spaces) and the words they are given. */
export const say = (at: At | null, messageId: string, ids: string, params: Readonly<Record<string, string>> = {}): Hit[] =>
  at === null ? [] : [{ messageId, start: at.start, end: at.end, suggestions: ids.split(' ').map((id) => ({ id, params })) }];
