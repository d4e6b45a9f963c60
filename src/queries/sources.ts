import { getCollection } from 'astro:content';
import { once } from './once.ts';

/** Every cited work by key; `label` is what a citation shows (S2, or the author or publisher). */
export const sourceIndex = once(async () => {
  const all = await getCollection('sources');
  return new Map(
    all.map(({ id, data }) => [
      id,
      { ...data, id, label: data.short ?? data.author?.split(/[ ,]/).at(-1) ?? data.publisher ?? data.title },
    ]),
  );
});
