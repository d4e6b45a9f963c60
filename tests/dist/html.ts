import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export const DIST = 'dist';
type Element = DefaultTreeAdapterTypes.Element;

/** A page of the built site: its address, its text and its elements. */
export type Page = { path: string; html: string; elements: { tag: string; attrs: Record<string, string>; text: () => string }[] };

const textOf = (node: DefaultTreeAdapterTypes.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** Every HTML page below `dist`. */
export function readPages(): Page[] {
  const files: string[] = [];
  const walk = (dir: string) => {
    for (const entry of readdirSync(dir, { withFileTypes: true }))
      if (entry.isDirectory()) entry.name !== 'pagefind' && walk(join(dir, entry.name));
      else if (entry.name.endsWith('.html')) files.push(join(dir, entry.name));
  };
  walk(DIST);
  return files.sort().map((file) => {
    // the other language's frame, inert until it takes the place of this one (404)
    const html = readFileSync(file, 'utf8').replace(/<template data-frame[\s\S]*?<\/template>/g, '');
    const elements: Page['elements'] = [];
    const visit = (node: DefaultTreeAdapterTypes.ParentNode) => {
      for (const child of node.childNodes) {
        if ('tagName' in child) {
          const element = child as Element;
          elements.push({ tag: element.tagName, attrs: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])), text: () => textOf(element) });
          if (element.tagName === 'template') visit((element as DefaultTreeAdapterTypes.Template).content);
        }
        if ('childNodes' in child) visit(child);
      }
    };
    visit(parse(html));
    return { path: `/${relative(DIST, file).split(sep).join('/').replace(/index\.html$/, '')}`, html, elements };
  });
}
