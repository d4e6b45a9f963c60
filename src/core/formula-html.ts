import type { Node } from './formula.ts';
import { type Word, escapeText, inParentheses, SIGN } from './mathml.ts';

/**
 * A formula as nested `<span>`s that fold where the page is narrow, which MathML cannot: what is seen, while
 * screen readers get the MathML. A fraction is `.frac`; what adds up or multiplies folds before its operator.
 */
export function drawn(tree: Node, result: string, word: Word): string {
  const leaf = (text: string) => `<span>${escapeText(text)}</span>`;
  const inside = (node: Node, least: number): string =>
    inParentheses(node, least) ? `<span><b>(</b>${draw(node)}<b>)</b></span>` : draw(node);
  const draw = (node: Node): string => {
    switch (node.kind) {
      case 'number':
        return leaf(word(node.value));
      case 'name':
        return leaf(word(node.name));
      case 'negate':
        return `<span><b>−</b>${inside(node.of, 2)}</span>`;
      case 'binary': {
        if (node.op === '/') return `<span class="frac"><span>${draw(node.left)}</span><span>${draw(node.right)}</span></span>`;
        if (node.op === '^') return `<span>${inside(node.left, 5)}<sup>${draw(node.right)}</sup></span>`;
        const [least, most] = RANKS[node.op];
        return `${inside(node.left, least)}<span><b>${SIGN[node.op]}</b>${inside(node.right, most)}</span>`;
      }
    }
  };
  return `<span>${leaf(result)}<b>=</b></span><span>${draw(tree)}</span>`;
}

/** The lowest rank each side of an operator may have without parentheses. */
const RANKS = { '+': [1, 1], '-': [1, 2], '*': [2, 2] } as const;
