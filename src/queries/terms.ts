import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { Term } from '../content/term.ts';
import type { Locale } from '../core/locale.ts';
import { oncePerLocale } from './once.ts';

/** A term as one language shows it in a list or a link. */
export type TermLine = {
  id: string;
  name: string;
  definition: string;
  kind: Term['kind'];
  sign: 'metric' | 'kpi' | 'okr' | null;
  facts: Term;
};

/** All terms of a language by id, in the order of its alphabet. */
export const termIndex = oncePerLocale(load);

async function load(locale: Locale): Promise<ReadonlyMap<string, TermLine>> {
  const [terms, prose] = await Promise.all([getCollection('terms'), getCollection('termProse')]);
  const definitions = new Map(prose.map(({ id, data }) => [id, data.definition]));
  const lines = terms.map(({ id, data }): TermLine => ({
    id,
    name: data.name[locale],
    definition: definitions.get(`${id}/${locale}`) ?? '',
    kind: data.kind,
    sign: data.kind === 'metric' ? 'metric' : (data.sign ?? null),
    facts: data,
  }));
  const { compare } = new Intl.Collator(locale);
  return new Map(lines.sort((a, b) => compare(a.name, b.name)).map((line) => [line.id, line]));
}

/** The facts and prose of one term, for its page. @throws where the twin is missing (the content check says so first). */
export async function termPage(id: string, locale: Locale) {
  const prose = await getEntry('termProse', `${id}/${locale}`);
  const line = (await termIndex(locale)).get(id);
  if (!prose || !line) throw new Error(`content/terms/${id}: no page in "${locale}"`);
  return { ...line, prose: prose as CollectionEntry<'termProse'>, linked: linkedTerms(prose.body ?? '') };
}

/** Ids of the terms a body links to, in order. */
export const linkedTerms = (body: string): string[] => [
  ...new Set([...body.matchAll(/\]\(term:([a-z0-9-]+)\)/g)].map((match) => match[1] ?? '')),
];
