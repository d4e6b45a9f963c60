import type { Values } from '../../core/formula.ts';

/** Where the calculator of a page stands; its inputs follow the mark in the link. */
export const ANCHOR = '#calculator';

/**
 * Inputs as the end of a link, the same in every language: `#calculator:won=45,lost=135`. They stand
 * behind the `#` so that no server ever sees them.
 */
export const encodeInputs = (values: Values): string =>
  `${ANCHOR}:${Object.entries(values)
    .map(([id, value]) => `${id}=${value}`)
    .join(',')}`;

/** Inputs read back from a link: what is unknown or no number is left out. Never throws. */
export function decodeInputs(hash: string, known: readonly string[]): Values {
  if (!hash.startsWith(`${ANCHOR}:`) || hash.length > 600) return {};
  const pairs = hash
    .slice(ANCHOR.length + 1)
    .split(',')
    .map((pair) => /^([a-zA-Z0-9]+)=(-?\d{1,15}(?:\.\d{1,12})?)$/.exec(pair));
  return Object.fromEntries(pairs.flatMap((match) => (match?.[1] && known.includes(match[1]) ? [[match[1], Number(match[2])]] : [])));
}
