import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loads, packPage, packScript, packStyle, type Place } from './rewrite.ts';

const place = (over: Partial<Place> = {}): Place => ({
  file: 'fr/glossary/kpi/index.html',
  base: '/',
  tops: new Set(['fr', 'en', '_astro', 'theme.js']),
  read: () => null,
  data: () => null,
  beside: () => undefined,
  holds: (file) => ['fr/glossary/kpi/index.html', 'fr/glossary/okr/index.html', 'theme.js'].includes(file) || file.startsWith('_astro/'),
  ...over,
});
const page = (body: string, head = '') =>
  `<!doctype html><html data-base="/"><head><meta charset="utf-8"><script src="/theme.js"></script><link rel="canonical" href="https://site.example/fr/glossary/kpi/">${head}</head><body>${body}</body></html>`;

test('addresses become relative, down to the file; links to what is not there lead to the site', () => {
  const html = packPage(
    page(
      '<a href="/fr/glossary/okr/#x">in</a><a href="/fr/workshop/?a=1">out</a><a href="#here">here</a><a href="mailto:a@b.c">m</a><a href="table.csv">t</a>',
    ),
    place(),
  );
  assert.match(html, /href="\.\.\/okr\/index\.html#x">in/);
  assert.match(html, /href="https:\/\/site\.example\/fr\/workshop\/\?a=1" target="_blank" rel="external noopener">out/);
  assert.match(html, /href="#here"/);
  assert.match(html, /href="mailto:a@b\.c"/);
  assert.match(html, /href="https:\/\/site\.example\/fr\/glossary\/kpi\/table\.csv"/);
  assert.match(
    html,
    /<meta charset="utf-8"><script src="\.\.\/\.\.\/\.\.\/lms\/page\.js"><\/script><script src="\.\.\/\.\.\/\.\.\/theme\.js">/,
  );
  assert.match(html, /data-base="\.\.\/\.\.\/\.\.\/"/);
  assert.doesNotMatch(html, /canonical/);
});

test('island properties and modules are readdressed; plain words with a slash are not', () => {
  const props = JSON.stringify({
    pages: [0, { a: [0, '/fr/glossary/okr/'] }],
    teaches: [0, 'glossary/okr'],
    text: [0, 'et/ou, 3 /4, /fr est un dossier'],
  }).replaceAll('"', '&quot;');
  const html = packPage(
    page(`<astro-island component-url="/_astro/View.x.js" renderer-url="/_astro/c.js" props="${props}"></astro-island>`),
    place(),
  );
  assert.match(html, /component-url="\.\/View\.x\.js" renderer-url="\.\/c\.js"/);
  assert.match(html, /&quot;a&quot;:\[0,&quot;\.\.\/okr\/index\.html&quot;\]/);
  assert.match(html, /glossary\/okr&quot;.*et\/ou, 3 \/4/);
});

test('the frame of the site goes, the text stays', () => {
  const html = packPage(
    page(
      '<a class="skip ui" href="#main">s</a><header class="site">head</header><main><nav class="crumbs">c</nav><header>kept</header>text</main><footer class="site">foot</footer>',
      '<script type="application/ld+json">{}</script><meta property="og:title" content="x">',
    ),
    place(),
  );
  assert.match(html, /<main><header>kept<\/header>text<\/main>/);
  for (const gone of ['head<', 'foot<', 'crumbs', 'ld+json', 'og:title', 'skip']) assert.ok(!html.includes(gone), gone);
});

test('an exercise that the page would fetch stands in it, addressed from there, with its styles and runtime', () => {
  const item = page(
    '<section class="exercise" id="x"><a href="/fr/glossary/okr/">see</a></section>',
    '<link rel="stylesheet" href="/_astro/ex.css">',
  ).replace('<body', '<body data-islands="/_astro/island.js"');
  const html = packPage(
    page('<div class="exercise" data-fragment="/fr/practice/items/kpi/x/">link</div>'),
    place({ read: (address) => (address === '/fr/practice/items/kpi/x/' ? item : null) }),
  );
  assert.match(html, /<section class="exercise" id="x"><a href="\.\.\/okr\/index\.html">see/);
  assert.match(html, /<link rel="stylesheet" href="\.\.\/\.\.\/\.\.\/_astro\/ex\.css">/);
  assert.match(html, /<body data-islands="\.\.\/\.\.\/\.\.\/_astro\/island\.js">/);
});

test('data that a page fetches stands beside it, addressed from there', () => {
  const made: Record<string, string> = {};
  const html = packPage(
    page('<astro-island props="{&quot;url&quot;:[0,&quot;/fr/rules/linter.json&quot;]}"></astro-island>'),
    place({
      data: (file) => (file === 'fr/rules/linter.json' ? '{"rule":"/fr/glossary/okr/"}' : null),
      beside: (file, text) => {
        made[file] = text;
      },
    }),
  );
  assert.match(html, /&quot;url&quot;:\[0,&quot;linter\.json&quot;\]/);
  assert.deepEqual(made, { 'fr/glossary/kpi/linter.json': '{"rule":"../okr/index.html"}' });
});

test('a site built below a base is packed as well', () => {
  const html = packPage(page('<a href="/repo/fr/glossary/okr/">in</a>').replaceAll('"/theme', '"/repo/theme'), place({ base: '/repo/' }));
  assert.match(html, /href="\.\.\/okr\/index\.html">in/);
  assert.match(html, /src="\.\.\/\.\.\/\.\.\/theme\.js"/);
});

test('scripts and styles find what stands beside them', () => {
  assert.equal(packScript('t=function(e){return`/`+e}', '/'), 't=function(e){return new URL("../"+e,import.meta.url).href}');
  assert.equal(packScript('return"/repo/"+e', '/repo/'), 'return new URL("../"+e,import.meta.url).href');
  assert.equal(packStyle('src:url(/_astro/a.woff2)', '/'), 'src:url(./a.woff2)');
  assert.deepEqual(loads('import"./a.B-x_1.js";m.f=["_astro/c.js","_astro/d.css"];url(/_astro/f.woff2)'), [
    'a.B-x_1.js',
    'c.js',
    'd.css',
    'f.woff2',
  ]);
});
