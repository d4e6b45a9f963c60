import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { strFromU8 } from 'fflate';
import { readPath } from '../../scripts/lms/course.ts';
import { siteFiles } from '../../scripts/lms/pack.ts';
import { LOCALES } from '../../src/core/locale.ts';
import { stepsOf } from '../../src/onboarding/path.ts';

const ids = readdirSync('content/paths', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

for (const [i, id] of ids.entries())
  test(`the packages of "${id}" hold every step, and fetch nothing from elsewhere`, () => {
    const locale = LOCALES[i % LOCALES.length] ?? 'fr';
    const { course } = readPath(join('content/paths', id), id, locale, 'dist');
    const files = siteFiles(course, 'dist', process.env['BASE'] ?? '/');
    for (const { href } of stepsOf(course.path)) assert.ok(href === '' || files[href.replace(/[?#].*$/, '')], href);
    for (const [file, bytes] of Object.entries(files).filter(([file]) => file.endsWith('.html'))) {
      const html = strFromU8(bytes);
      assert.deepEqual(html.match(/ (?:src|data-fragment|data-islands|component-url|renderer-url)="(?:https?:|\/)[^"]*"|https?:\/\/[^"&]*\.json/g) ?? [], [], file);
      assert.deepEqual(html.match(/<link [^>]*href="(?:https?:|\/)[^"]*"/g) ?? [], [], file);
    }
  });
