import assert from 'node:assert/strict';
import { test } from 'node:test';
import { preloading } from './preload.ts';

const page = (body: string) => `<html><head><title>t</title></head><body data-islands="/_astro/island.js">${body}</body></html>`;
const island = '<astro-island uid="1" component-url="/_astro/View.js" renderer-url="/_astro/hydrate.js" client="visible"></astro-island>';
const files = (url: string) => [url, '/_astro/preact.js'];

test('an exercise’s modules are named in the head, once each, with the runtime that asks for them', () => {
  const html = preloading(page(`<section class="exercise">${island}</section>`), files);
  assert.deepEqual(
    [...html.matchAll(/<link rel="(\w+)"[^>]*href="([^"]+)"/g)].map(([, rel, href]) => `${rel} ${href}`),
    ['preload /_astro/island.js', 'modulepreload /_astro/View.js', 'modulepreload /_astro/preact.js', 'modulepreload /_astro/hydrate.js'],
  );
  assert.ok(html.indexOf('modulepreload') < html.indexOf('</head>'));
});

test('a page without an exercise, or with another island alone, stays as it is', () => {
  for (const body of ['<p>text</p>', island]) assert.equal(preloading(page(body), files), page(body));
});
