import type { PathWords } from '../strings.ts';
import type { Catalogue } from './resolve.ts';

type Loaded = Catalogue & Readonly<{ words: PathWords }>;

let kept: Promise<Loaded | null> | null = null;

/** Fetches what kits are made of, once a page; null where the network fails and nothing is cached. */
export function loadCatalogue(root: string): Promise<Loaded | null> {
  kept ??= fetch(`${root}path/catalogue.json`).then(
    (response) => (response.ok ? (response.json() as Promise<Loaded>) : null),
    () => null,
  );
  return kept;
}
