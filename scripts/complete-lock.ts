/**
 * Adds to package-lock.json the optional packages of other systems that npm left out because the registry at hand
 * did not serve them: `npm ci` refuses a lock without them. Run it after `npm install <package>` where that happens.
 * Versions come from the package that wants them; integrity is not known here, npm checks the rest.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Entry {
  version?: string;
  cpu?: string[];
  os?: string[];
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
}

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'windows', 'win32'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32', 'arm'];
const wordIn = (name: string, words: readonly string[]) => words.find((word) => name.includes(word));

/** The lock's entry of an optional package, its system read from its name ("@biomejs/cli-darwin-arm64"). */
function entryOf(name: string, version: string, dev: boolean): Entry {
  const os = wordIn(name, SYSTEMS)?.replace('windows', 'win32');
  const cpu = wordIn(name, PROCESSORS);
  return { version, ...(cpu && { cpu: [cpu] }), ...(dev && { dev }), optional: true, ...(os && { os: [os] }) };
}

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Entry> };
const added: string[] = [];
for (const [place, { optionalDependencies = {}, dev, devOptional }] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    const version = range.replace(/^[\^~]/, '');
    if (lock.packages[`node_modules/${name}`] || lock.packages[`${place}/node_modules/${name}`] || !/^\d+\.\d+\.\d+$/.test(version))
      continue;
    lock.packages[`node_modules/${name}`] = entryOf(name, version, dev === true || devOptional === true);
    added.push(name);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length > 0 ? `package-lock.json: ${added.length} optional packages added.` : 'package-lock.json is complete.');
