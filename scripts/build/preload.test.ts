import assert from 'node:assert/strict';
import { test } from 'node:test';
import { preloading } from './preload.ts';

const page = (body: string) => `<html><head><title>t</title></head><body data-islands="/_astro/island.js">${body}</body></html>`;
const island = '<astro-island uid="1" component-url="/_astro/View.js" renderer-url="/_astro/hydrate.js" client="visible"></astro-island>';
const files = (url: string) => [url, '/_astro/preact.js'];

test('an exercise’s modules are named on the body, once each, and its stylesheets stand in the head', () => {
  const sheet = '<link rel="stylesheet" href="/_astro/sort.css">';
  const html = preloading(page(`<section class="exercise">${sheet}${sheet}${island}</section>`), files);
  assert.match(html, /<body data-ahead="\/_astro\/View\.js \/_astro\/preact\.js \/_astro\/hydrate\.js" data-islands=/);
  assert.deepEqual(html.split(sheet).length, 2, 'once');
  assert.ok(html.indexOf(sheet) < html.indexOf('</head>'));
});

test('a page without an exercise, or with another island alone, stays as it is', () => {
  for (const body of ['<p>text</p>', island]) assert.equal(preloading(page(body), files), page(body));
});
