/**
 * `npm run build:lms`: every path, in every language, as SCORM 1.2, SCORM 2004 and cmi5 packages in
 * `lms/`. Takes the built site. `--path`, `--locale`, `--format`: only those; `--paths DIR`: paths
 * from elsewhere; `--out DIR`; `--folder`: left unzipped beside the zip.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { isLocale, LOCALES } from '../src/core/locale.ts';
import { EPOCH } from '../src/exports/qti21.ts';
import { FORMATS, type Format } from '../src/lms/course.ts';
import { inFormat, readPath } from './lms/course.ts';
import { bundle, finished, siteFiles } from './lms/pack.ts';

const { values } = parseArgs({
  options: {
    path: { type: 'string' },
    locale: { type: 'string' },
    format: { type: 'string' },
    paths: { type: 'string', default: 'content/paths' },
    out: { type: 'string', default: 'lms' },
    folder: { type: 'boolean', default: false },
  },
});
const dist = process.env['DIST'] ?? 'dist';
const fail = (message: string): never => {
  console.error(message);
  process.exit(1);
};
if (!existsSync(join(dist, '_astro'))) fail(`${dist}/ holds no built site: run "npm run build" first.`);
const ids = readdirSync(values.paths, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((id) => !values.path || id === values.path);
const locales = values.locale ? [values.locale].filter(isLocale) : LOCALES;
const formats = FORMATS.filter((format) => !values.format || format === values.format);
if (!ids.length || !locales.length || !formats.length)
  fail(
    `Nothing to make. Paths: ${readdirSync(values.paths).join(', ')}. Languages: ${LOCALES.join(', ')}. Formats: ${FORMATS.join(', ')}.`,
  );

const player = await bundle();
for (const locale of locales)
  for (const id of ids) {
    const read = readPath(join(values.paths, id), id, locale, dist);
    const site = siteFiles(read.course, dist, process.env['BASE'] ?? '/');
    for (const format of formats) {
      const files = finished(inFormat(read.course, format), read, site, player);
      save(format, id, locale, files);
    }
  }

function save(format: Format, id: string, locale: string, files: Record<string, Uint8Array>): void {
  const name = `boussole-${id}-${locale}-${format}`;
  const zip = zipSync(files, { level: 9, mtime: EPOCH });
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, `${name}.zip`), zip);
  if (values.folder) {
    rmSync(join(values.out, name), { recursive: true, force: true });
    for (const [path, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(values.out, name, path)), { recursive: true });
      writeFileSync(join(values.out, name, path), bytes);
    }
  }
  console.log(`${values.out}/${name}.zip  ${Object.keys(files).length} files, ${(zip.length / 1e6).toFixed(2)} MB`);
}
