/** States of a session, one after the other; `tag` and `at` tell whether the next change continues the last. */
export type History<T> = Readonly<{ past: readonly T[]; present: T; future: readonly T[]; tag: string; at: number }>;

/** Changes with one tag closer than this (ms) are one step back. */
export const CLOSE = 1200;
const MOST = 200;

export const begin = <T>(present: T): History<T> => ({ past: [], present, future: [], tag: '', at: 0 });

/** A change: a step of its own, unless it goes on with the same field without a pause. */
export function commit<T>({ past, present, tag: before, at: last }: History<T>, next: T, tag: string, at: number): History<T> {
  const same = tag !== '' && tag === before && at - last < CLOSE;
  return { past: same ? past : [...past, present].slice(-MOST), present: next, future: [], tag, at };
}

/** A change that is no step: what was only looked at, or came from elsewhere. */
export const replace = <T>(history: History<T>, present: T): History<T> => ({ ...history, present, tag: '' });

export function undo<T>({ past, present, future, at }: History<T>): History<T> | null {
  const before = past.at(-1);
  return before === undefined ? null : { past: past.slice(0, -1), present: before, future: [present, ...future], tag: '', at };
}

export function redo<T>({ past, present, future, at }: History<T>): History<T> | null {
  const [next, ...rest] = future;
  return next === undefined ? null : { past: [...past, present], present: next, future: rest, tag: '', at };
}
