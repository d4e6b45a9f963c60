import type { Progress } from './model.ts';
import { isObject } from './shapes.ts';

/** Under which of the progress's `steps` a finished OKR of the workshop is noted: by its brief, or `blank` without one. */
export const okrKey = (brief: string | undefined): string => `workshop/${brief ?? 'blank'}`;

/**
 * When the work of a workshop step was done, or null. A step without a brief asks for an OKR of one's own; where
 * a brief lends a launch, any finished OKR will do: who has a launch of their own writes that one.
 */
export function okrDoneAt({ steps }: Progress, brief: string | undefined): number | null {
  const done = Object.entries(steps).flatMap(([key, entry]) =>
    entry.done && (brief ? key.startsWith('workshop/') : key === okrKey(undefined)) ? [entry.at] : [],
  );
  return done.length ? Math.min(...done) : null;
}

/** A launch OKR as the certificate shows it. */
export type OkrLines = Readonly<{ id: string; name: string; objective: string; keyResults: readonly string[] }>;

/** The workshop's drafts that say something, read without trusting their shape. The open one comes first. */
export function okrsOf(value: unknown): OkrLines[] {
  if (!isObject(value) || !Array.isArray(value['drafts'])) return [];
  const open = value['open'];
  const lines = value['drafts'].flatMap((draft): OkrLines[] => {
    if (!isObject(draft) || !isObject(draft['okr'])) return [];
    const { objective, keyResults } = draft['okr'];
    const texts = (Array.isArray(keyResults) ? keyResults : []).flatMap((line) =>
      isObject(line) && typeof line['text'] === 'string' && line['text'].trim() ? [line['text'].trim().slice(0, 400)] : [],
    );
    if (typeof objective !== 'string' || !objective.trim()) return [];
    return [
      {
        id: String(draft['id']),
        name: typeof draft['name'] === 'string' && draft['name'] ? draft['name'] : objective,
        objective: objective.trim().slice(0, 400),
        keyResults: texts.slice(0, 8),
      },
    ];
  });
  return lines.sort((a, b) => Number(b.id === open) - Number(a.id === open));
}
