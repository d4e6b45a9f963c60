/** The practice page at work: how each exercise went, and sessions started from what was done. */
import type { Choosable } from './choose.ts';
import { entryOf } from '../progress/model.ts';
import { start } from '../session/session.ts';
import { writeDraft } from '../stores/drafts.ts';
import { readDue } from '../stores/due-kept.ts';
import { $progress, loadProgress } from '../stores/progress.ts';
import { carry, leaveWith } from '../stores/session.ts';

const place = document.querySelector<HTMLElement>('#sessions');
const words = JSON.parse(place?.dataset['words'] ?? '{}') as Record<string, string>;
const fill = (text: string | undefined, values: Record<string, number>) =>
  (text ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
const standing = document.querySelector<HTMLElement>('#standing');

/** Writes beside each exercise how it went last, and how many are done. */
function mark(): void {
  const progress = $progress.get();
  const now = Date.now();
  const days = readDue().due;
  const lines = [...document.querySelectorAll<HTMLElement>('[data-item]')];
  let [done, due] = [0, 0];
  for (const line of lines) {
    const id = line.dataset['item'] ?? '';
    const entry = entryOf(progress, id);
    const comes = (days[id] ?? Infinity) <= now;
    line.querySelector('.went')?.remove();
    if (entry) done += 1;
    if (comes) due += 1;
    if (!entry) continue;
    const label = document.createElement('small');
    label.className = `went ui ${comes ? 'due' : entry.last === 1 ? 'right' : 'missed'}`;
    label.textContent = words[comes ? 'due' : entry.last === 1 ? 'right' : 'missed'] ?? '';
    line.append(label);
  }
  for (const group of document.querySelectorAll<HTMLElement>('[data-group]')) {
    const all = group.querySelectorAll('[data-item]').length;
    const n = group.querySelectorAll('.went').length;
    const text = group.querySelector<HTMLElement>('[data-done]');
    if (text) text.textContent = n ? fill(words['groupDone'], { n, all }) : '';
  }
  if (standing) standing.textContent = done ? fill(words['standing'], { n: done, all: lines.length, due }) : (words['none'] ?? '');
}

/** Begins a session of chosen items: the first one's page takes over. */
async function begin(
  mode: 'mixed' | 'exam',
  choose: (items: readonly Choosable[], seed: number) => Promise<readonly { id: string; why: string }[]>,
): Promise<void> {
  const root = words['root'] ?? '/';
  const items = await fetch(`${root}practice/items.json`).then(
    (response) => (response.ok ? (response.json() as Promise<Choosable[]>) : null),
    () => null,
  );
  if (!items) {
    if (standing) standing.textContent = words['failed'] ?? '';
    return;
  }
  const now = Date.now();
  const chosen = await choose(items, now % 1_000_003);
  const notes = Object.fromEntries(chosen.filter(({ why }) => why !== 'fresh').map(({ id }) => [id, 'missed']));
  const session = start({ mode, items: chosen.map(({ id }) => id), notes, end: 'practice/session' }, now);
  if (!session) return;
  for (const { id } of chosen) writeDraft(id, '', null);
  leaveWith(session);
  location.assign(carry(`${root}practice/items/${session.items[0]}/`, session));
}

loadProgress();
mark();
$progress.listen(mark);
addEventListener('boussole:due', mark);
document.querySelector('#five')?.addEventListener('click', () => {
  void begin('mixed', async (items, seed) => (await import('./choose.ts')).fiveMinutes($progress.get(), items, Date.now(), seed));
});
document.querySelector<HTMLFormElement>('#exam')?.addEventListener('submit', (event) => {
  event.preventDefault();
  const form = new FormData(event.currentTarget as HTMLFormElement);
  void begin('exam', async (items, seed) =>
    (await import('./choose.ts')).examOf(
      items,
      { theme: String(form.get('theme') ?? '') || null, count: Number(form.get('count') ?? 10) },
      seed,
    ),
  );
});
