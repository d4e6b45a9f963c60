/**
 * The pages of a package keep their state in the frame page, not in the browser: an LMS's origin is
 * shared by everyone on the same computer, and some refuse storage in frames.
 */
export type Store = Readonly<{
  get: (key: string) => string | null;
  set: (key: string, value: string) => void;
  remove: (key: string) => void;
  keys: () => string[];
}>;

/** What the frame page offers its pages. */
export type Host = Readonly<{ local: Store; session: Store }>;

/** A store in memory; `changed` hears of every change. */
export function memory(changed: (key: string) => void = () => undefined): Store {
  const map = new Map<string, string>();
  return {
    get: (key) => map.get(key) ?? null,
    set: (key, value) => {
      map.set(key, value);
      changed(key);
    },
    remove: (key) => {
      if (map.delete(key)) changed(key);
    },
    keys: () => [...map.keys()],
  };
}

/** A store in the shape of the browser's own. */
export function storageOf(store: Store): Storage {
  return {
    getItem: (key: string) => store.get(String(key)),
    setItem: (key: string, value: string) => store.set(String(key), String(value)),
    removeItem: (key: string) => store.remove(String(key)),
    clear: () => {
      for (const key of store.keys()) store.remove(key);
    },
    key: (index: number) => store.keys()[index] ?? null,
    get length() {
      return store.keys().length;
    },
  };
}
