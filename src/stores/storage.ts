/** The browser's storage behind a door that never throws. */
export type Door = {
  read: (key: string) => string | null;
  /** Whether it was kept. */
  write: (key: string, value: string) => boolean;
  remove: (key: string) => void;
  /** Every key there is. */
  keys: () => string[];
};

/** A door to a storage that may be denied, full or absent. */
export function door(open: () => Storage): Door {
  const attempt = <T>(act: (storage: Storage) => T, otherwise: T): T => {
    try {
      return act(open());
    } catch {
      return otherwise;
    }
  };
  return {
    read: (key) => attempt((storage) => storage.getItem(key), null),
    write: (key, value) =>
      attempt((storage) => {
        storage.setItem(key, value);
        return true;
      }, false),
    remove: (key) => attempt((storage) => storage.removeItem(key), undefined),
    keys: () => attempt((storage) => Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? ''), []),
  };
}

export const local: Door = door(() => localStorage);
export const session: Door = door(() => sessionStorage);
