/** A value from outside that could not be read: where it stood, and what stood there. */
export type Unread = Readonly<{ at: string; value: unknown }>;

/** Takes down what could not be read. */
export type Tell = (at: string, value: unknown) => void;

/** Values told by one reading at most. */
const MOST = 200;

/** A list to fill, and the function that fills it; the same value at the same place once. */
export function unreadList(): { unread: Unread[]; tell: Tell } {
  const unread: Unread[] = [];
  const seen = new Set<string>();
  const tell: Tell = (at, value) => {
    const key = `${at} ${JSON.stringify(value) ?? ''}`;
    if (unread.length >= MOST || seen.has(key)) return;
    seen.add(key);
    unread.push({ at, value });
  };
  return { unread, tell };
}

/** The keys of a record that we do not know, kept as they are for whoever does. */
export const strangers = (raw: object, known: ReadonlySet<string>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(raw).filter(([key, value]) => value !== undefined && key !== '__proto__' && !known.has(key)));
