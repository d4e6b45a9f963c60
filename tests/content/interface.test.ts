import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { stringsIn } from '../../scripts/content/passages.ts';
import { dictionary, wordsOf } from '../../scripts/content/spelling.ts';
import { LOCALES, type Locale } from '../../src/core/locale.ts';
import { englishTypography, frenchTypography } from '../../src/core/typography.ts';

const root = process.cwd();
const files = globSync(
  [
    'src/**/*strings.ts',
    'src/**/*words.ts',
    'src/i18n/{fr,en}.ts',
    'src/glossary/calculator/{fr,en}.ts',
    'src/glossary/facets.ts',
    'src/data/term-record.ts',
  ],
  { exclude: ['src/okr/**'] },
);
const modules = await Promise.all(
  files.map(async (file) => ({ file, exports: (await import(join(root, file))) as Record<string, unknown> })),
);

/** What is named, not said: field names of the data, file names, the other language's own name. */
const KEYS = /FIELDS\[\d+\]\[0\]$|\.file$|switchTo$/;

/** Every word of the interface in one language: what stands below `fr:` or `en:`, or in a module named after the language. */
const wordings = (locale: Locale) =>
  modules.flatMap(({ file, exports }) =>
    stringsIn(exports, locale, '', file.endsWith(`/${locale}.ts`)).map(([field, text]) => ({ at: `${file} ${field}`, text })),
  );

for (const locale of LOCALES) {
  test(`the interface is typeset, ${locale}`, () => {
    const typeset = locale === 'fr' ? frenchTypography : englishTypography;
    assert.ok(wordings(locale).length > 500);
    assert.deepEqual(
      wordings(locale)
        .filter(({ text }) => typeset(text) !== text)
        .map(({ at, text }) => `${at}: ${text}`),
      [],
    );
  });

  test(`the interface is spelt as in a dictionary, ${locale}`, () => {
    const { has } = dictionary(root, locale);
    const unknown = wordings(locale)
      .filter(({ at }) => !KEYS.test(at))
      .flatMap(({ at, text }) =>
        wordsOf(text)
          .filter((word) => !has(word))
          .map((word) => `${word} (${at})`),
      );
    assert.deepEqual(unknown, []);
  });
}
