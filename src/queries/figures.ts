import { getCollection } from 'astro:content';
import { once } from './once.ts';

const all = once(async () => (await getCollection('figures')).sort((a, b) => a.id.localeCompare(b.id)));

/** The figures that stand on a page (`glossary/kpi`, `compare/metric-kpi-okr`), in the order of their ids. */
export const figuresOf = async (page: string) => (await all()).filter(({ data }) => data.on.includes(page));
