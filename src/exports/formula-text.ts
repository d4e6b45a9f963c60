import type { Node } from '../core/formula.ts';

const RANK = { '+': 1, '-': 1, '*': 2, '/': 3, '^': 4 } as const;
const SIGN = { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ', '^': '^' } as const;
/** The least rank an operand needs to stand without parentheses: left, right. */
const LEAST = { '+': [1, 1], '-': [1, 2], '*': [2, 2], '/': [2, 4], '^': [5, 5] } as const;
const rank = (node: Node) => (node.kind === 'binary' ? RANK[node.op] : node.kind === 'negate' ? 1 : 5);

/** A formula on one line, `activated ÷ signups × 100`; `word` gives a variable's or number's text. */
export function formulaText(tree: Node, word: (leaf: string | number) => string): string {
  const inside = (node: Node, least: number): string => (rank(node) < least ? `(${draw(node)})` : draw(node));
  const draw = (node: Node): string => {
    switch (node.kind) {
      case 'number':
        return word(node.value);
      case 'name':
        return word(node.name);
      case 'negate':
        return `−${inside(node.of, 2)}`;
      case 'binary': {
        const [left, right] = LEAST[node.op];
        return `${inside(node.left, left)}${SIGN[node.op]}${inside(node.right, right)}`;
      }
    }
  };
  return draw(tree);
}
