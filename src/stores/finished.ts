import { stamped } from '../progress/model.ts';
import { okrKey } from '../progress/okrs.ts';
import { $progress, change, loadProgress } from './progress.ts';

/** Notes, once, that an OKR was finished in the workshop, on a brief or on a page of one's own: steps of paths read it. */
export function noteOkr(brief: string | undefined, at: number): void {
  loadProgress();
  if ($progress.get().steps[okrKey(brief)]?.done) return;
  change((now) => stamped(now, 'steps', okrKey(brief), { done: true, at }));
}
