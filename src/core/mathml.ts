import type { Node } from './formula.ts';

/** Gives a variable's or number's text. */
export type Word = (leaf: string | number) => string;

/** Text as HTML. */
export const escapeText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const RANK = { '+': 1, '-': 1, '*': 2, '/': 3, '^': 4 } as const;
/** Operators as they are written. */
export const SIGN = { '+': '+', '-': '−', '*': '×' } as const;

/** Whether an operand needs parentheses beside an operator of rank `least`. */
export const inParentheses = (node: Node, least: number) => rank(node) < least;

const rank = (node: Node) => (node.kind === 'binary' ? RANK[node.op] : node.kind === 'negate' ? 1 : 5);

/** A formula as presentation MathML, fractions built up; `word` gives a variable's or number's text. */
export function mathml(tree: Node, result: string, word: Word): string {
  const inside = (node: Node, least: number): string =>
    inParentheses(node, least) ? `<mrow><mo>(</mo>${draw(node)}<mo>)</mo></mrow>` : draw(node);
  const draw = (node: Node): string => {
    switch (node.kind) {
      case 'number':
        return `<mn>${escapeText(word(node.value))}</mn>`;
      case 'name':
        return `<mtext>${escapeText(word(node.name))}</mtext>`;
      case 'negate':
        return `<mrow><mo>−</mo>${inside(node.of, 2)}</mrow>`;
      case 'binary': {
        if (node.op === '/') return `<mfrac>${draw(node.left)}${draw(node.right)}</mfrac>`;
        if (node.op === '^') return `<msup>${inside(node.left, 5)}${draw(node.right)}</msup>`;
        const right = node.op === '+' ? 1 : RANK[node.op] + (node.op === '-' ? 1 : 0);
        return `<mrow>${inside(node.left, RANK[node.op])}<mo>${SIGN[node.op]}</mo>${inside(node.right, right)}</mrow>`;
      }
    }
  };
  return `<math display="block"><mtext>${escapeText(result)}</mtext><mo>=</mo>${draw(tree)}</math>`;
}
