import { LOCALES, type Locale } from '../core/locale.ts';
import { seedOf } from '../core/random.ts';
import type { ExerciseSource } from './schema.ts';

/** A value in one language: `{fr, en}` becomes its text; `{fr, en, …facts}` becomes `{name, …facts}`. */
export type InOneLanguage<T> = T extends { fr: infer Text; en: infer Text2 }
  ? Exclude<keyof T, 'fr' | 'en'> extends never
    ? Text & Text2
    : { name: Text } & { [K in Exclude<keyof T, 'fr' | 'en'>]: InOneLanguage<T[K]> }
  : T extends readonly (infer Element)[]
    ? InOneLanguage<Element>[]
    : T extends object
      ? { [K in keyof T]: InOneLanguage<T[K]> }
      : T;

/** An exercise as one language shows it, with its stable id and the hash of its content. */
export type Item = InOneLanguage<ExerciseSource> & { id: string; hash: string; locale: Locale };
export type ItemOf<Type extends Item['type']> = Extract<Item, { type: Type }>;

/** Picks one language out of any localised data. */
export function inOneLanguage<T>(value: T, locale: Locale): InOneLanguage<T> {
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit);
    if (node === null || typeof node !== 'object') return node;
    const entries = Object.entries(node);
    const isText = LOCALES.every((each) => each in node);
    if (!isText) return Object.fromEntries(entries.map(([key, item]) => [key, visit(item)]));
    const text = (node as Record<Locale, unknown>)[locale];
    const rest = entries.filter(([key]) => !(LOCALES as readonly string[]).includes(key));
    return rest.length ? { name: text, ...Object.fromEntries(rest.map(([key, item]) => [key, visit(item)])) } : text;
  };
  return visit(value) as InOneLanguage<T>;
}

/**
 * An exercise in one language. The hash covers both languages, so that progress made in one counts
 * in the other and any change of content asks again everywhere.
 */
export const localiseItem = (id: string, source: ExerciseSource, locale: Locale): Item =>
  ({ ...inOneLanguage(source, locale), id, locale, hash: seedOf(JSON.stringify(source)).toString(36) }) as Item;
