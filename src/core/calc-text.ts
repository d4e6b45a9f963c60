import { compute } from './formula.ts';
import type { Locale } from './locale.ts';
import { formatValue } from './number.ts';

const ATTRIBUTE = /([a-z]+)(?:=(?:"([^"]*)"|\{([^}]*)\}))?/g;

/** Attributes of a component tag as written in prose. */
export function attributesOf(tag: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', quoted, braced] of tag.matchAll(ATTRIBUTE)) found[name] = quoted ?? braced ?? '';
  return found;
}

/** What `<Calc …/>` prints. @throws on a bad expression. */
export function calcText(tag: string, locale: Locale): string {
  const { e = '', u = 'count', d = '0', sign } = attributesOf(tag.replace(/^<Calc\s*|\/?>$/g, ''));
  const value = compute(e, {});
  return `${sign !== undefined && value > 0 ? '+' : ''}${formatValue(value, u, locale, Number(d))}`;
}
