import { type DefaultTreeAdapterTypes as Tree, parse, serialize } from 'parse5';
import { posix } from 'node:path';

/** Where a page of the built site stands, and what a package takes of it. */
export type Place = Readonly<{
  /** Path of the file in the package, `fr/glossary/kpi/index.html`. */
  file: string;
  /** Base of the built site, `/` or `/repo/`. */
  base: string;
  /** Names at the top of the built site: what an address below the base may begin with. */
  tops: ReadonlySet<string>;
  /** Whether a file of the site is in the package. */
  holds: (file: string) => boolean;
  /** The text of a built page by its address: exercises that a page fetches stand in it in a package. */
  read: (address: string) => string | null;
  /** The text of a data file that a page fetches. */
  data: (file: string) => string | null;
  /** Takes a file made for a page: its own copy of the data, since addresses in it count from the page. */
  beside: (file: string, text: string) => void;
}>;

/** What of a page is of no use inside an LMS: its frame, search engines' data, other languages. */
const isSpare = ({ tagName: tag, attrs }: Tree.Element): boolean => {
  const of = (name: string) => attrs.find((attr) => attr.name === name)?.value ?? '';
  const classes = of('class').split(' ');
  if ((tag === 'header' || tag === 'footer') && classes.includes('site')) return true;
  if ((tag === 'nav' && classes.includes('crumbs')) || (tag === 'a' && classes.includes('skip'))) return true;
  if (tag === 'script') return of('type') === 'application/ld+json';
  if (tag === 'meta') return /^(og:|article:)/.test(of('property')) || /^(twitter:|robots$)/.test(of('name'));
  return tag === 'link' && /^(apple-touch-icon|canonical|alternate|manifest|search|sitemap|next|prev)$/.test(of('rel'));
};

/**
 * A page of the built site as it stands in a package: its frame cut away, every address relative
 * and down to the file (LMSs serve no folders), links to what is not there leading to the site.
 */
export function packPage(html: string, place: Place): string {
  const tree = parse(html);
  const site = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';
  const address = addresser(place, site);
  const up = `${posix.relative(posix.dirname(place.file), '.') || '.'}/`;
  bringFragments(tree, place);
  const visit = (node: Tree.ParentNode): void => {
    node.childNodes = node.childNodes.filter((child) => !('tagName' in child && isSpare(child)));
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      readdress(child, address, up);
      visit(child);
      if (child.tagName === 'template') visit((child as Tree.Template).content);
    }
  };
  visit(tree);
  return serialize(tree).replace(
    /(<meta charset="utf-8">(?:<meta http-equiv="content-security-policy"[^>]*>)?)/,
    `$1<script src="${up}lms/page.js"></script>`,
  );
}

const attributeOf = (element: Tree.Element, name: string) => element.attrs.find((attr) => attr.name === name)?.value;
const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;
/** The elements below that a test holds for. */
function select(node: Tree.ParentNode, test: (element: Tree.Element) => boolean): Tree.Element[] {
  const inside = node.childNodes.filter(isElement).flatMap((child) => select(child, test));
  return isElement(node as Tree.Node) && test(node as Tree.Element) ? [node as Tree.Element, ...inside] : inside;
}

/** Puts the exercises that a page would fetch into it, with the styles and the island runtime they need. */
function bringFragments(tree: Tree.Document, { read }: Place): void {
  for (const hole of select(tree, (element) => attributeOf(element, 'data-fragment') !== undefined)) {
    const html = read(attributeOf(hole, 'data-fragment') ?? '');
    const from = html && parse(html);
    const [section] = from
      ? select(from, (element) => element.tagName === 'section' && attributeOf(element, 'class')?.split(' ').includes('exercise') === true)
      : [];
    const parent = hole.parentNode;
    if (!from || !section || !parent) continue;
    parent.childNodes[parent.childNodes.indexOf(hole)] = section;
    section.parentNode = parent;
    const isSheet = (element: Tree.Element) => element.tagName === 'link' && attributeOf(element, 'rel') === 'stylesheet';
    const known = new Set(select(tree, isSheet).map((sheet) => attributeOf(sheet, 'href')));
    select(tree, ({ tagName }) => tagName === 'head')[0]?.childNodes.push(
      ...select(from, isSheet).filter((sheet) => !known.has(attributeOf(sheet, 'href'))),
    );
    const [body, theirs] = [tree, from].map((each) => select(each, ({ tagName }) => tagName === 'body')[0]);
    const runtime = theirs && attributeOf(theirs, 'data-islands');
    if (body && runtime && !attributeOf(body, 'data-islands')) body.attrs.push({ name: 'data-islands', value: runtime });
  }
}

type Address = Readonly<{
  /** An address of the site as seen from the page, or null where it is none of ours. */
  link: (url: string) => { to: string; leaves: boolean } | null;
  /** Every quoted address within a longer text. */
  within: (text: string) => string;
}>;

function addresser({ file, base, tops, holds, data, beside }: Place, site: string): Address {
  const here = `${base}${file.replace(/index\.html$/, '')}`;
  const ours = (path: string) => path.startsWith(base) && tops.has(path.slice(base.length).split('/')[0] ?? '');
  const link = (url: string) => {
    if (/^([a-z][a-z0-9+.-]*:|#|\/\/)/i.test(url)) return null;
    const { pathname, search, hash } = new URL(url, `http://package${here}`);
    const path = decodeURI(pathname);
    if (!ours(path) && path !== base) return null;
    const target = `${path.slice(base.length)}${path.endsWith('/') ? 'index.html' : ''}`;
    const fetched = target.endsWith('.json') ? data(target) : null;
    if (fetched !== null) {
      beside(posix.join(posix.dirname(file), posix.basename(target)), within(fetched));
      return { to: posix.basename(target), leaves: false };
    }
    if (!holds(target)) return site ? { to: new URL(`${pathname}${search}${hash}`, site).href, leaves: true } : null;
    return { to: `${posix.relative(posix.dirname(file), target)}${search}${hash}`, leaves: false };
  };
  const within = (text: string): string =>
    text.replace(/(["'(\s,]|^)(\/[^"'()\s,]*)(?=["')\s,]|$)/g, (whole, before: string, url: string) =>
      ours(url) ? `${before}${link(url)?.to ?? url}` : whole,
    );
  return { link, within };
}

/** The module addresses of an island are resolved against the script that imports them, a file beside them. */
const MODULES = /^(component-url|renderer-url|before-hydration-url)$/;

function readdress(element: Tree.Element, address: Address, up: string): void {
  const set = (name: string, value: string) => {
    const known = element.attrs.find((attr) => attr.name === name);
    if (known) known.value = value;
    else element.attrs.push({ name, value });
  };
  for (const attr of [...element.attrs]) {
    if (MODULES.test(attr.name)) attr.value = `./${attr.value.split('/').at(-1)}`;
    else if (attr.name === 'data-base') attr.value = up;
    else if (attr.name === 'href' || attr.name === 'src' || attr.name === 'action') {
      const found = address.link(attr.value);
      if (found) attr.value = found.to;
      if (element.tagName === 'a' && (found?.leaves || /^https?:/.test(attr.value))) {
        set('target', '_blank');
        set('rel', 'external noopener');
      }
    } else if (attr.value.includes('/')) attr.value = address.within(attr.value);
  }
}

/** Names of the files a script or style sheet of the site loads from beside it. */
export const loads = (code: string): string[] => [
  ...new Set(
    [...code.matchAll(/["'`(](?:\.\/|[^"'`()\s]*_astro\/)([\w.@~-]+\.(?:js|css|woff2|svg|png|wasm))["'`)]/g)].map(
      (match) => match[1] ?? '',
    ),
  ),
];

/** A script of the site with the one address it counts from the root counted from itself. */
export const packScript = (code: string, base: string): string =>
  code.replace(
    new RegExp(`return\\s*(["'\`])${base.replaceAll('/', '\\/')}\\1\\s*\\+\\s*([\\w$]+)`),
    'return new URL("../"+$2,import.meta.url).href',
  );

/** A style sheet of the site: what it loads stands beside it. */
export const packStyle = (code: string, base: string): string =>
  code.replaceAll(`url(${base}_astro/`, 'url(./').replaceAll(`url("${base}_astro/`, 'url("./');
