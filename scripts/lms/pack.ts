import { build } from 'esbuild';
import { strToU8 } from 'fflate';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Course } from '../../src/lms/course.ts';
import { cmi5Structure, scorm12Manifest, scorm2004Manifest } from '../../src/lms/manifest.ts';
import { stepsOf } from '../../src/onboarding/path.ts';
import type { Read } from './course.ts';
import { framePage } from './frame.ts';
import { loads, packPage, packScript, packStyle, type Place } from './rewrite.ts';

type Files = Record<string, Uint8Array>;

/** Sections every package holds whole, so that what a page refers to is there. */
const READING = ['glossary', 'compare', 'rules', 'sources'];

/** The frame page's script, the pages' first script, and the frame's styles with their fonts. */
export async function bundle(): Promise<Files> {
  const { outputFiles } = await build({
    entryPoints: { player: 'src/lms/player.ts', page: 'src/lms/page.ts', 'player.css': 'src/lms/player.css' },
    outdir: 'lms',
    entryNames: '[name]',
    assetNames: '[name]',
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    loader: { '.woff2': 'file' },
    logLevel: 'silent',
  });
  return Object.fromEntries(outputFiles.map(({ path, contents }) => [`lms/${basename(path).replace('.css.css', '.css')}`, contents]));
}

/** The pages of a course and all they load, addresses made relative. */
export function siteFiles(course: Omit<Course, 'format'>, dist: string, base: string): Files {
  const { locale } = course;
  const wanted = new Set([
    ...READING.flatMap((section) => globSync(`${locale}/${section}/**/index.html`, { cwd: dist })).map((file) =>
      file.replaceAll('\\', '/'),
    ),
    ...stepsOf(course.path).flatMap(({ href }) => (href ? [href.replace(/[?#].*$/, '')] : [])),
  ]);
  for (const file of wanted)
    if (!existsSync(join(dist, file))) throw new Error(`${file}: a step of "${course.path.id}" leads there, but it was not built.`);
  const top = readdirSync(dist);
  const read = (address: string) => {
    const file = join(dist, address.slice(base.length), 'index.html');
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  };
  const loose = new Set(top.filter((name) => /\.(js|svg|ico|png|css)$/.test(name) && name !== 'sw.js'));
  const files: Files = {};
  const place: Omit<Place, 'file'> = {
    base,
    tops: new Set(top),
    holds: (file) => wanted.has(file) || file.startsWith('_astro/') || loose.has(file),
    read,
    data: (file) => (existsSync(join(dist, file)) ? readFileSync(join(dist, file), 'utf8') : null),
    beside: (file, text) => {
      files[file] = strToU8(text);
    },
  };
  const used = new Set<string>();
  const follow = (name: string): void => {
    const from = join(dist, '_astro', name);
    if (used.has(name) || !existsSync(from)) return;
    used.add(name);
    const isText = /\.(js|css)$/.test(name);
    if (!isText) {
      files[`_astro/${name}`] = readFileSync(from);
      return;
    }
    const code = readFileSync(from, 'utf8');
    files[`_astro/${name}`] = strToU8(name.endsWith('.js') ? packScript(code, base) : packStyle(code, base));
    for (const next of loads(code)) follow(next);
  };
  for (const file of [...wanted].sort()) {
    const html = packPage(readFileSync(join(dist, file), 'utf8'), { ...place, file });
    files[file] = strToU8(html);
    for (const [, name = ''] of html.matchAll(/(?:_astro\/|(?:component|renderer|before-hydration)-url="\.\/)([\w.@~-]+)/g)) follow(name);
    for (const name of loose) if (html.includes(`/${name}"`)) files[name] ??= readFileSync(join(dist, name));
  }
  return files;
}

/** The whole package in a format: frame page, scripts, pages, manifest. */
export function finished(course: Course, { description, minutes }: Read, site: Files, player: Files): Files {
  const files: Files = { 'index.html': strToU8(framePage(course)), ...player, ...site };
  const packed = { home: homeOf(course), description, minutes, files: Object.keys(files) };
  if (course.format === 'cmi5') return { 'cmi5.xml': strToU8(cmi5Structure(course, packed)), ...files };
  const manifest = course.format === 'scorm12' ? scorm12Manifest(course, packed) : scorm2004Manifest(course, packed);
  return { 'imsmanifest.xml': strToU8(manifest), ...files };
}

/** Address of the path's page on the site: the name of the course for ever. */
const homeOf = (course: Course): string => `${process.env['SITE'] ?? 'https://boussole.example'}/${course.locale}/path/${course.path.id}/`;
