import { fill } from '../core/fill.ts';
import { isDone, keyOf, type Step, stepsOf } from '../onboarding/path.ts';
import { stamped } from '../progress/model.ts';
import { cmi5 } from './cmi5.ts';
import type { Lms } from './contract.ts';
import { type Course, report } from './course.ts';
import { findApi } from './api.ts';
import { scorm12, scorm2004 } from './scorm.ts';
import { type Session, sessionOf } from './session.ts';
import { launchOf } from './statements.ts';
import type { PlayerWords } from './strings.ts';

/** The frame page of a package: leads from step to step and keeps the LMS informed. */
const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const { course, words } = JSON.parse(find('course').textContent ?? '') as { course: Course; words: PlayerWords };
const steps = stepsOf(course.path);
const [stage, open, previous, next, tick, leave] = [
  find('stage'),
  find('open'),
  find<HTMLButtonElement>('previous'),
  find<HTMLButtonElement>('next'),
  find('tick'),
  find('leave'),
];

function connect(): Lms | null {
  if (course.format === 'cmi5') {
    const launch = launchOf(location.search);
    return launch && cmi5(launch, { fetch: (...request) => fetch(...request), now: Date.now, uuid });
  }
  const api = findApi(window, course.format === 'scorm12' ? 'API' : 'API_1484_11');
  return api && (course.format === 'scorm12' ? scorm12(api) : scorm2004(api));
}

/** A random UUID also where the page is not served safely, as in some LMSs. */
const uuid = () =>
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) =>
    (Number(digit) ^ ((crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) & (15 >> (Number(digit) / 4)))).toString(16),
  );

const lms = connect();
const session: Session = sessionOf(course, lms, { now: Date.now, later: (act, ms) => setTimeout(act, ms) }, () => show());
(window as unknown as { boussole: Session['host'] }).boussole = session.host;

const step = (): Step => steps.find(({ id }) => id === session.now.at) ?? (steps[0] as Step);
const number = () => steps.indexOf(step());
const stamp = () => Date.now();

/** Puts the step on the stage. */
function play(): void {
  const { id, href, name, why, ask } = step();
  if (href) {
    const frame = document.createElement('iframe');
    frame.title = fill(words.frame, { name });
    frame.src = href;
    stage.replaceChildren(frame);
    return;
  }
  const key = keyOf(course.path.id, id);
  const task = element('main', 'task', element('h2', '', name), element('p', 'lead', why), element('p', '', ask ?? ''));
  const label = element('label', '', words.answer);
  const area = document.createElement('textarea');
  area.id = 'answer';
  area.value = session.progress().answers[key]?.text ?? '';
  (label as HTMLLabelElement).htmlFor = area.id;
  area.addEventListener('input', () => session.change((progress) => stamped(progress, 'answers', key, { text: area.value, at: stamp() })));
  task.append(label, area, element('p', 'small soft', words.answerNote));
  stage.replaceChildren(task);
}

const element = (tag: string, name: string, ...children: (Node | string)[]): HTMLElement => {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.append(...children);
  return made;
};

function turn(id: string): void {
  session.turn(id);
  play();
  hideSteps();
}

/** Draws the bar: where one is, what is done, what the LMS answered. */
function show(): void {
  if (session.now.talk === 'opening') return;
  const progress = session.progress();
  const { done, all, complete, score } = report(course.path, progress);
  const percent =
    score === null
      ? ''
      : fill(words.score, { score: new Intl.NumberFormat(course.locale === 'fr' ? 'fr-FR' : 'en-GB', { style: 'percent' }).format(score) });
  find('where').textContent = [complete ? words.complete : fill(words.where, { n: number() + 1, all }), `${done}/${all} ✓`, percent]
    .filter(Boolean)
    .join(' · ');
  tick.ariaPressed = String(isDone(course.path.id, step(), progress));
  previous.disabled = number() === 0;
  next.disabled = number() === steps.length - 1;
  for (const each of steps) {
    const mark = document.querySelector<HTMLElement>(`[data-tick="${each.id}"]`);
    if (mark) mark.hidden = !isDone(course.path.id, each, progress);
    const link = document.querySelector(`[data-step="${each.id}"]`);
    if (each === step()) link?.setAttribute('aria-current', 'step');
    else link?.removeAttribute('aria-current');
  }
  const name = (id: string) => steps.find((each) => each.id === id)?.name ?? (id === 'items' ? '' : words.okr);
  const lost = session.now.talk === 'none' ? [] : [...new Set(session.now.dropped.map(name))].filter(Boolean);
  const notes = { none: words.noLms, looking: words.looking, saving: words.saving, saved: words.saved, unsaved: words.unsaved }[
    session.now.talk
  ];
  const text = [
    session.now.unreadable ? words.unreadable : '',
    notes,
    lost.length ? fill(words.dropped, { n: new Intl.NumberFormat(course.locale).format(4096) }) + lost.join(', ') : '',
  ]
    .filter(Boolean)
    .join(' ');
  const state = find('state');
  if (state.textContent !== text) state.textContent = text;
  state.classList.toggle('is-long', session.now.talk !== 'saving' && session.now.talk !== 'saved');
  state.classList.toggle('is-warning', session.now.talk === 'unsaved' || lost.length > 0 || session.now.unreadable);
}

function hideSteps(): void {
  find('steps').hidden = true;
  open.ariaExpanded = 'false';
}

open.addEventListener('click', () => {
  find('steps').hidden = !find('steps').hidden;
  open.ariaExpanded = String(!find('steps').hidden);
});
previous.addEventListener('click', () => turn(steps[number() - 1]?.id ?? session.now.at));
next.addEventListener('click', () => turn(steps[number() + 1]?.id ?? session.now.at));
tick.addEventListener('click', () =>
  session.change((progress) =>
    stamped(progress, 'steps', keyOf(course.path.id, step().id), { done: !isDone(course.path.id, step(), progress), at: stamp() }),
  ),
);
find('steps').addEventListener('click', (event) => {
  const id = (event.target as Element).closest<HTMLElement>('[data-step]')?.dataset['step'];
  if (!id) return;
  event.preventDefault();
  turn(id);
  open.focus();
});
leave.addEventListener('click', async () => {
  await session.save();
  const kept = await session.finish();
  stage.replaceChildren(element('main', 'task', element('p', 'lead', kept ? words.left : words.leftUnsaved)));
  for (const control of [open, previous, next, tick, leave, find('steps'), find('state')]) control.hidden = true;
  stage.focus();
  const exit = lms?.exit();
  if (exit) location.assign(exit);
});
addEventListener('pagehide', () => void session.finish());
addEventListener('pageshow', (event) => event.persisted && location.reload());
document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && void session.save());
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || find('steps').hidden) return;
  hideSteps();
  open.focus();
});

void session.open().then(() => {
  document.body.classList.add('live');
  for (const control of [open, previous, next, tick]) control.hidden = false;
  leave.hidden = session.now.talk === 'none';
  hideSteps();
  play();
  show();
});
