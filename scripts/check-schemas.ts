/**
 * `node scripts/check-schemas.ts DIR`: validates what the built site and `lms/` export against the
 * published schemas, found below DIR by their usual names, with xmllint (libxml2). What has no
 * schema there is said to be unchecked.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { LOCALES } from '../src/core/locale.ts';

const [folder] = process.argv.slice(2);
if (!folder || !existsSync(folder) || spawnSync('xmllint', ['--version']).error) {
  console.error('Usage: node scripts/check-schemas.ts DIR, where DIR holds the published schemas; needs xmllint.');
  process.exit(2);
}
const work = mkdtempSync(join(tmpdir(), 'schemas-'));

/** The schemas to import at once, by the files they are published in; null where one is missing. */
function schema(name: string, parts: Readonly<Record<string, string>>): string | null {
  const imports = Object.entries(parts).map(([space, pattern]) => {
    const [found] = globSync(pattern, { cwd: folder as string });
    return found && `<xs:import namespace="${space}" schemaLocation="${resolve(folder as string, found)}"/>`;
  });
  if (imports.some((each) => !each)) return null;
  const file = join(work, `${name}.xsd`);
  writeFileSync(file, `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`);
  return file;
}

const SCHEMAS = {
  qti: schema('qti', { 'http://www.imsglobal.org/xsd/imsqti_v2p1': '**/qtiv2p1/imsqti_v2p1.xsd' }),
  scorm12: schema('scorm12', {
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': '**/imscp_rootv1p1p2.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': '**/adlcp_rootv1p2.xsd',
  }),
  scorm2004: schema('scorm2004', {
    'http://www.imsglobal.org/xsd/imscp_v1p1': '**/scorm20044thedition/imscp_v1p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_v1p3': '**/scorm20044thedition/adlcp_v1p3.xsd',
    'http://www.imsglobal.org/xsd/imsss': '**/scorm20044thedition/imsss_v1p0.xsd',
  }),
  cmi5: schema('cmi5', { 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd': '**/CourseStructure.xsd' }),
};

/** The files of an archive that a test holds for, laid out for xmllint. */
function unpack(zip: string, wanted: (path: string) => boolean): string[] {
  if (!existsSync(zip)) return [];
  return Object.entries(unzipSync(new Uint8Array(readFileSync(zip))))
    .filter(([path]) => wanted(path))
    .map(([path, bytes]) => {
      const file = join(work, zip.replaceAll('/', '_'), path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, strFromU8(bytes));
      return file;
    });
}

const sets: [string, string | null, string[]][] = [
  [
    'QTI 2.1',
    SCHEMAS.qti,
    LOCALES.flatMap((locale) => unpack(`dist/${locale}/exports/items.qti.zip`, (path) => path !== 'imsmanifest.xml')),
  ],
  ...(['scorm12', 'scorm2004', 'cmi5'] as const).map((format): [string, string | null, string[]] => [
    format,
    SCHEMAS[format],
    globSync(`lms/*-${format}.zip`).flatMap((zip) => unpack(zip, (path) => path === 'imsmanifest.xml' || path === 'cmi5.xml')),
  ]),
];
for (const [name, xsd, files] of sets) {
  if (!xsd || !files.length) {
    console.log(`${name}: unchecked (${xsd ? 'no file' : 'no schema'})`);
    continue;
  }
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', xsd, ...files], { encoding: 'utf8', maxBuffer: 1e8 });
  console.log(`${name}: ${files.length} files, ${status === 0 ? 'valid' : 'NOT valid'}`);
  if (status !== 0) {
    console.log(
      stderr
        .split('\n')
        .filter((line) => !line.endsWith(' validates'))
        .slice(0, 20)
        .join('\n'),
    );
    process.exitCode = 1;
  }
}
