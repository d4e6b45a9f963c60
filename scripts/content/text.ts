import { calcText } from '../../src/core/calc-text.ts';
import { compute } from '../../src/core/formula.ts';
import type { Locale } from '../../src/core/locale.ts';

/** Prose without its markup: what a reader sees, on one line. Components print what they print. */
export function plainText(body: string, locale: Locale): string {
  return body
    .replace(/<Calc\b[^>]*\/>/g, (tag) => {
      try {
        return calcText(tag, locale);
      } catch {
        return '?';
      }
    })
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]+>/g, '')
    .replace(/^\s*(#+|[-*>]|\d+\.)\s+/gm, '')
    .replace(/[*_`|]/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Text made comparable: case, kinds of space and apostrophe do not count. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/[*_`]/g, '')
    .trim();

/** Sentences of eight words or more, folded. */
export const longSentences = (text: string): string[] =>
  fold(text)
    .split(/(?<=[.!?…])\s+/)
    .filter((sentence) => sentence.split(' ').filter((word) => /[\p{L}\d]/u.test(word)).length >= 8);

const NUMBER = String.raw`[-−]?\d[\d\u00a0\u202f ]*(?:[.,]\d+)?`;
const UNIT = String.raw`(?:[\u00a0\u202f ]?(?:%|€|k€|M€|k))?`;
const TERM = String.raw`\(?(?:€|£)?${NUMBER}${UNIT}\)?`;
const EQUATION = new RegExp(String.raw`${TERM}(?:\s*[÷×+−/–-]\s*${TERM})+\s*=\s*[-−]?(?:€|£)?(${NUMBER})${UNIT}`, 'g');

/** Equations typed by hand whose result is wrong, as [written, computed]. */
export function wrongEquations(text: string, locale: Locale): [string, number][] {
  const clean = (part: string) =>
    part
      .replace(/[€£%]|(?<=\d)\s*[kM]€?/g, '')
      .replace(locale === 'fr' ? /[\s\u00a0\u202f]/g : /[\s\u00a0\u202f,]/g, '')
      .replace(/,/g, '.')
      .replace(/[−–]/g, '-')
      .replace(/÷/g, '/')
      .replace(/×/g, '*');
  const wrong: [string, number][] = [];
  for (const [whole] of text.matchAll(EQUATION)) {
    const at = whole.lastIndexOf('=');
    try {
      const result = compute(clean(whole.slice(0, at)), {});
      const shown = Number(clean(whole.slice(at + 1)));
      const decimals = (clean(whole.slice(at + 1)).split('.')[1] ?? '').length;
      const close = [1, 100, 0.001, 1000].some((scale) => Math.abs(result * scale - shown) <= 0.5 * 10 ** -decimals + 1e-9);
      if (!close) wrong.push([whole.trim(), result]);
    } catch {
      // not an equation after all
    }
  }
  return wrong;
}
