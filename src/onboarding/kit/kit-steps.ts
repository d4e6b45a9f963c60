import { $progress, loadProgress } from '../../stores/progress.ts';
import type { Steps } from '../steps.ts';
import { loadCatalogue } from './catalogue.ts';
import { decodeKit } from './kit.ts';
import { rowsOf } from './numbers.ts';
import { resolveKit } from './resolve.ts';

/** The steps of a kit kept on this device, for the bar. */
export async function kitSteps(id: string, root: string): Promise<Steps | null> {
  loadProgress();
  const locale = document.documentElement.lang === 'fr' ? 'fr' : 'en';
  const kit = decodeKit($progress.get().kits[id.replace(/^kit-/, '')]?.kit);
  const catalogue = kit && (await loadCatalogue(root));
  return kit && catalogue
    ? {
        path: resolveKit(kit, catalogue, root),
        words: catalogue.words,
        home: `${root}path/kit/?id=${kit.id}`,
        numbers: rowsOf(kit.numbers, locale),
      }
    : null;
}
