import { getCollection } from 'astro:content';

/** The figures that stand on a page (`glossary/kpi`, `compare/metric-kpi-okr`), in the order of their ids. */
export async function figuresOf(page: string) {
  const all = await getCollection('figures', ({ data }) => data.on.includes(page));
  return all.sort((a, b) => a.id.localeCompare(b.id));
}
