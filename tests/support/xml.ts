import { SaxesParser } from 'saxes';

/** An element of a parsed document; `text` is that of the element and all within. */
export type Element = { name: string; attributes: Record<string, string>; children: Element[]; text: string; parts: (string | Element)[] };

/** The root of a document. @throws where it is not well formed, namespaces included. */
export function parseXml(source: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const root: Element = { name: '', attributes: {}, children: [], text: '', parts: [] };
  const open: Element[] = [root];
  const say = (text: string) => {
    for (const element of open) element.text += text;
    open.at(-1)?.parts.push(text);
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = {
      name,
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value])),
      children: [],
      text: '',
      parts: [],
    };
    open.at(-1)?.children.push(element);
    open.at(-1)?.parts.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', say);
  parser.on('cdata', say);
  parser.write(source).close();
  const [first] = root.children;
  if (!first) throw new Error('no root element');
  return first;
}

/** The children of a name. */
export const named = (element: Element, name: string): Element[] => element.children.filter((child) => child.name === name);

/** The text of the first child of a name. */
export const textOf = (element: Element, ...path: string[]): string =>
  path.reduce<Element | undefined>((at, name) => at?.children.find((child) => child.name === name), element)?.text ?? '';

/** Every element below, in document order. */
export const all = (element: Element): Element[] => element.children.flatMap((child) => [child, ...all(child)]);
