import sheet from '../styles/session.css?url';
import { fill } from '../core/fill.ts';
import { stamped } from '../progress/model.ts';
import { notePath } from '../stores/due-kept.ts';
import { $progress, change, loadProgress } from '../stores/progress.ts';
import { isDone, keyOf, place, stepsOf } from './path.ts';
import type { Row } from './kit/numbers.ts';
import type { Steps } from './steps.ts';
import type { PathWords } from './strings.ts';

const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, ...children: (Node | string)[]) => {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
};

/** On a page opened from a path: which step this is, whether it is done, what comes next. */
export async function showStepBar(id: string, stepId: string): Promise<void> {
  const root = `${document.documentElement.dataset['base'] ?? '/'}${document.documentElement.lang}/`;
  const steps = id.startsWith('kit-')
    ? await import('./kit/kit-steps.ts').then(({ kitSteps }) => kitSteps(id, root))
    : await fetchSteps(`${root}path/${id}/steps.json`);
  const step = steps && stepsOf(steps.path).find((each) => each.id === stepId);
  const here = steps && place(steps.path, stepId);
  if (!steps || !step || !here) return;
  const { path, words, home } = steps;
  loadProgress();
  notePath(path.id);
  const box = make('input', '');
  box.type = 'checkbox';
  box.addEventListener('change', () =>
    change((now) => stamped(now, 'steps', keyOf(path.id, step.id), { done: box.checked, at: Date.now() })),
  );
  const link = make('a', 'btn');
  link.href = here.next?.href ?? home;
  link.textContent = here.next ? `${words.next} · ${here.next.name}` : words.end;
  const back = make('a', '', path.name);
  back.href = home;
  const where = `${fill(words.parts[path.parts], { n: here.part })}, ${fill(words.place, { n: here.n, all: here.all })}`;
  const label = make('label', 'bar-tick', box, ` ${words.stepDone}`);
  const bar = make(
    'nav',
    'session-bar step-bar ui',
    make('p', '', back, ' ', make('span', 'soft', where)),
    make('div', 'row', label, link),
    ...ledger(steps.numbers ?? [], words),
  );
  bar.ariaLabel = words.bar;
  const css = document.createElement('link');
  css.rel = 'stylesheet';
  css.href = sheet;
  document.head.append(css);
  document.querySelector('main')?.append(bar);
  $progress.subscribe((progress) => {
    box.checked = isDone(path.id, step, progress);
    link.classList.toggle('primary', box.checked);
  });
}

/** The company's own numbers, folded: at hand in exercises that ask for them. */
function ledger(numbers: readonly Row[], words: PathWords): HTMLElement[] {
  if (!numbers.length) return [];
  const lines = numbers.map(({ name, definition, target, source }) =>
    make(
      'div',
      '',
      make('dt', '', name),
      make(
        'dd',
        '',
        `${definition} `,
        make('span', 'soft', [target && `${words.target} ${target}`, source && `${words.source} ${source}`].filter(Boolean).join(' · ')),
      ),
    ),
  );
  const list = make('dl', 'ledger', ...lines);
  list.tabIndex = 0; // it scrolls
  return [make('details', 'bar-numbers', make('summary', '', words.numbers), list)];
}

async function fetchSteps(address: string): Promise<Steps | null> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as Steps) : null;
  } catch {
    return null;
  }
}
