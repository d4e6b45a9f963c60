import type { Locale } from '../core/locale.ts';

/** Does a query once a language in a build, however many pages ask; afresh each time while somebody writes (`astro dev`). */
export function oncePerLocale<Value>(make: (locale: Locale) => Promise<Value>): (locale: Locale) => Promise<Value> {
  const known = new Map<Locale, Promise<Value>>();
  return (locale) => {
    const before = known.get(locale);
    if (before && import.meta.env.PROD) return before;
    const fresh = make(locale);
    known.set(locale, fresh);
    return fresh;
  };
}

/** The same for what no language changes. */
export function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  const get = oncePerLocale(make);
  return () => get('en');
}
