import assert from 'node:assert/strict';
import test from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

test('the linter with its lexicons stays under 30 kB brotli', async () => {
  const { outputFiles } = await build({
    entryPoints: [new URL('./lint.ts', import.meta.url).pathname],
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    target: 'es2023',
    write: false,
  });
  const bytes = brotliCompressSync(outputFiles[0]?.contents ?? new Uint8Array()).length;
  assert.ok(bytes > 0 && bytes <= 30_000, `${bytes} bytes`);
});
