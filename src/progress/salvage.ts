import { isAttempt, isCount, isObject, isStamped } from './shapes.ts';

/** `"id":` and what follows: flat objects in a list (the list itself may be cut), one flat object, a number. */
const FLAT = String.raw`\{(?:"(?:[^"\\]|\\.)*"|[^{}[\]"])*\}`;
const WHOLE = new RegExp(String.raw`"([\w:./#-]{1,200})":(\[(?:${FLAT},?)+|${FLAT}|\d+(?=[,}]))`, 'g');

/**
 * Entries out of a text that is no JSON any more (cut short, a byte changed in the middle): every
 * whole `"id": value` is tried, and its shape says where it belongs. What is broken stays out.
 */
export function salvage(text: string): Record<string, Record<string, unknown>> {
  const found: Record<string, Record<string, unknown>> = { items: {}, pages: {}, steps: {}, answers: {}, placed: {}, settings: {} };
  const put = (map: string, id: string, value: unknown) => {
    if (id !== '__proto__') Object.assign(found[map] ?? {}, { [id]: value });
  };
  for (const [, id = '', json = ''] of text.matchAll(WHOLE)) {
    const value = parsed(json.startsWith('[') ? `${json.replace(/,$/, '')}]` : json);
    if (Array.isArray(value)) {
      if (value.every(isAttempt)) put('items', id, value);
    } else if (isCount(value)) {
      if (id.includes('/')) put('pages', id, value);
    } else if (id === 'pages' && isObject(value)) {
      for (const [page, at] of Object.entries(value)) if (isCount(at)) put('pages', page, at);
    } else for (const map of ['steps', 'answers', 'placed', 'settings'] as const) if (isStamped(map, value)) put(map, id, value);
  }
  return found;
}

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
};
