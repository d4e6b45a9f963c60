import type { Catalogue } from './resolve.ts';
import type { PathWords } from '../strings.ts';

/** Fetches what kits are made of, once a page; null where the network fails and nothing is cached. */
export function loadCatalogue(root: string): Promise<(Catalogue & { words: PathWords }) | null> {
  kept ??= fetch(`${root}path/catalogue.json`).then((response) => (response.ok ? response.json() : null), () => null) as typeof kept;
  return kept as Promise<(Catalogue & { words: PathWords }) | null>;
}
let kept: Promise<(Catalogue & { words: PathWords }) | null> | null = null;
