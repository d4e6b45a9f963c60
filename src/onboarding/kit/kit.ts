import { isObject } from '../../progress/shapes.ts';
import { decodeUse, type Number_ } from './numbers.ts';

/*
 * A team kit: a path a manager composed, with the company's own numbers. It travels as a file
 * (`{ boussole: "kit", v: 2, … }`) or in a link (`#kit=…`), and is kept under `kits` of the progress.
 * Steps name ours (`first-week/meet-the-kpi`, `glossary/nps`, `item:nps/seven-points-up`) or are the
 * manager's own tasks. A change of shape takes the next number; a fixture keeps each old one readable.
 * Version 1 knew of a number its name, definition, target and source only.
 */
export type OwnTask = Readonly<{ id: string; title: string; ask: string; minutes: number }>;
export type KitStep = Readonly<{ ref: string }> | OwnTask;
export type KitDay = Readonly<{ title: string; date: string; steps: readonly KitStep[] }>;
export type Kit = Readonly<{
  v: 2;
  id: string;
  name: string;
  /** Who prepared it. */
  from: string;
  welcome: string;
  numbers: readonly Number_[];
  days: readonly KitDay[];
}>;

/** Most of each thing, and longest texts: a kit from outside is cut to these. */
const MOST = { numbers: 20, days: 20, steps: 40, line: 200, text: 2000 } as const;

export const EMPTY_KIT = (id: string): Kit => ({ v: 2, id, name: '', from: '', welcome: '', numbers: [], days: [] });

/** Whether a step is the manager's own. */
export const isOwn = (step: KitStep): step is OwnTask => !('ref' in step);

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
const text = (value: unknown, most: number): string => (typeof value === 'string' ? value.slice(0, most) : '');
const list = <T>(value: unknown, most: number, read: (each: Record<string, unknown>) => T | null): T[] =>
  (Array.isArray(value) ? value.slice(0, most) : []).flatMap((each) => (isObject(each) ? (read(each) ?? []) : []));

/** A kit read from outside; what does not fit is dropped, null where it is no kit or has no step. Never throws. */
export function decodeKit(value: unknown): Kit | null {
  const kit = decodeDraft(value);
  return kit?.days.some(({ steps }) => steps.length) ? kit : null;
}

/** The same for a kit still being composed, which may have no step yet. */
export function decodeDraft(value: unknown): Kit | null {
  if (!isObject(value) || (value['v'] !== 1 && value['v'] !== 2)) return null;
  const id = text(value['id'], 40);
  const days = list(value['days'], MOST.days, (day): KitDay => ({
    title: text(day['title'], MOST.line),
    date: isDay(day['date']) ? day['date'] : '',
    steps: list(day['steps'], MOST.steps, step),
  }));
  if (!/^[a-z0-9]{4,40}$/.test(id)) return null;
  const numbers = list(value['numbers'], MOST.numbers, (number): Number_ | null => {
    const line: Number_ = {
      name: text(number['name'], MOST.line),
      definition: text(number['definition'], MOST.text),
      target: text(number['target'], MOST.line),
      source: text(number['source'], MOST.line),
      ...decodeUse(number),
    };
    return line.name ? line : null;
  });
  return {
    v: 2,
    id,
    name: text(value['name'], MOST.line),
    from: text(value['from'], MOST.line),
    welcome: text(value['welcome'], MOST.text),
    numbers,
    days,
  };
}

function step(value: Record<string, unknown>): KitStep | null {
  const ref = text(value['ref'], MOST.line);
  if (/^(item:)?[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(ref)) return { ref };
  const id = text(value['id'], 40);
  const minutes = value['minutes'];
  if (!/^own-[0-9]{1,4}$/.test(id)) return null;
  return {
    id,
    title: text(value['title'], MOST.line),
    ask: text(value['ask'], MOST.text),
    minutes: typeof minutes === 'number' && minutes >= 1 && minutes <= 240 ? Math.round(minutes) : 5,
  };
}

/** A kit as a file. */
export const kitFile = (kit: Kit): string => `${JSON.stringify({ boussole: 'kit', ...kit }, null, 2)}\n`;
