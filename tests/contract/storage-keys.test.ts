import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { WORDS } from '../../src/passport/strings.ts';
import { LOCAL_KEYS, SESSION_KEYS } from '../../src/stores/keys.ts';

/** Events share the prefix and are no keys. */
const EVENTS = new Set(['boussole:content-gate', 'boussole:strict-html']);

test('every storage key in the code is on the published list, and the passport says what it holds in both languages', () => {
  const listed = new Set<string>([...LOCAL_KEYS, ...SESSION_KEYS]);
  const used = globSync(['src/**/*.{ts,tsx,astro}', 'public/*.js'])
    .filter((file) => !/\.test\.ts$/.test(file))
    .flatMap((file) =>
      [
        ...readFileSync(file, 'utf8').matchAll(
          /(?:getItem|setItem|removeItem|read|write|remove)\(\s*['"`](boussole:[a-z:-]+)|(?:KEY|BACKUP|[A-Z_]+) = ['"`](boussole:[a-z:-]+)/g,
        ),
      ].map((found) => found[1] ?? found[2] ?? ''),
    )
    .filter((key) => !EVENTS.has(key));
  assert.ok(used.length > 6);
  assert.deepEqual(
    used.filter((key) => ![...listed].some((known) => key === known || (known.endsWith(':') && key.startsWith(known)))),
    [],
  );
  for (const words of Object.values(WORDS)) for (const key of listed) assert.ok(words.keys[key], key);
});
