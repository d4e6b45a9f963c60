import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../src/core/locale.ts';
import type { Problem } from './read.ts';

/** Plain pages and rules stand in every language. */
export const checkPages = (root: string): Problem[] =>
  globSync(['content/pages/*/', 'src/okr/lint/rules/*/'], { cwd: root }).flatMap((folder) =>
    LOCALES.map((locale) => join(folder, `${locale}.mdx`))
      .filter((file) => !existsSync(join(root, file)))
      .map((file) => ({ file, field: '(file)', what: 'the twin is missing', remedy: 'write the page in this language too' })),
  );
