import { isObject } from './shapes.ts';

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
