/** SCORM 1.2's and 2004's functions differ in name only. */
export type Calls = Readonly<{ initialize: string; terminate: string; get: string; set: string; commit: string }>;
export type Api = Readonly<Record<string, (...values: string[]) => unknown>>;
type Frame = Readonly<{ parent?: unknown; opener?: unknown }> & Record<string, unknown>;

/** Parents climbed at most, as the standards ask. */
const CLIMB = 7;

/** The LMS's object: in a parent, at most seven up, else in the opener or its parents. Frames of other origins are none. */
export function findApi(from: unknown, name: 'API' | 'API_1484_11'): Api | null {
  const climb = (start: unknown): Api | null => {
    let frame = start as Frame | null | undefined;
    for (let steps = 0; frame && steps <= CLIMB; steps++) {
      try {
        const found = frame[name];
        if (found) return found as Api;
        if (frame.parent === frame) return null;
        frame = frame.parent as Frame | null | undefined;
      } catch {
        return null;
      }
    }
    return null;
  };
  const self = from as Frame;
  const opener = () => {
    try {
      return self.opener ?? (self.parent as Frame | undefined)?.opener;
    } catch {
      return null;
    }
  };
  return climb(self.parent === self ? null : self.parent) ?? climb(opener());
}

/** The functions of an API, never throwing: an LMS that fails answers nothing. */
export function door(api: Api, calls: Calls) {
  const call = (name: string, ...values: string[]): string => {
    try {
      return String(api[name]?.(...values) ?? '');
    } catch {
      return '';
    }
  };
  return {
    initialize: () => call(calls.initialize, '') === 'true',
    terminate: () => call(calls.terminate, '') === 'true',
    commit: () => call(calls.commit, '') === 'true',
    get: (element: string) => call(calls.get, element),
    /** Whether every element was taken. */
    set: (values: Readonly<Record<string, string>>) =>
      Object.entries(values)
        .map(([element, value]) => call(calls.set, element, value) === 'true')
        .every(Boolean),
  };
}
