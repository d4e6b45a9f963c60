import { getCollection } from 'astro:content';
import type { Source } from '../content/source.ts';
import type { Locale } from '../core/locale.ts';
import { once } from './once.ts';

/** A cited work; `label` is what a citation shows (S2, or the author or publisher), `place` its rank in the bibliography. */
export type Work = Source & { id: string; label: string; place: number };

/** Every cited work by key: the five founding articles, then by label. */
export const sourceIndex = once(async (): Promise<ReadonlyMap<string, Work>> => {
  const all = (await getCollection('sources')).map(({ id, data }) => ({
    ...data,
    id,
    label: data.short ?? data.author?.split(/[ ,]/).at(-1) ?? data.publisher ?? titleOf(data, 'en'),
  }));
  const { compare } = new Intl.Collator('en', { numeric: true });
  all.sort((a, b) => Number(!a.short) - Number(!b.short) || compare(a.label, b.label) || compare(a.id, b.id));
  return new Map(all.map((work, place) => [work.id, { ...work, place }]));
});

/** A work's title; our own has one in each language. */
export const titleOf = ({ title }: Pick<Source, 'title'>, locale: Locale): string => (typeof title === 'string' ? title : title[locale]);

/** Author, publisher and date as a line; `label` leaves out the name that the citation already shows. */
export function imprint({ author, publisher, date, label }: Work, locale: Locale, named = false): string {
  const day = date && /^\d{4}-\d\d-\d\d$/.test(date) ? new Date(`${date}T12:00Z`) : null;
  const when = day ? day.toLocaleDateString(locale === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }) : date;
  const parts = [author, publisher, when].filter((part) => part && !(named && part === label));
  return parts.join(', ');
}

/** Keys of the works a body cites. */
export const linkedSources = (body = ''): string[] => [...body.matchAll(/\]\(source:([a-z0-9-]+)\)/g)].map((match) => match[1] ?? '');
