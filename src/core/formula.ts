/**
 * Formulas as data. An expression such as `activated / signups * 100` is parsed once into a tree;
 * the tree is evaluated by the calculator, drawn as MathML at build, and checked for dimensions.
 * Grammar: sums, products, powers, unary minus, parentheses, numbers, variable names.
 */
export type Node =
  | { kind: 'number'; value: number }
  | { kind: 'name'; name: string }
  | { kind: 'negate'; of: Node }
  | { kind: 'binary'; op: Operator; left: Node; right: Node };

type Operator = '+' | '-' | '*' | '/' | '^';

/** Values of the variables, by name. */
export type Values = Readonly<Record<string, number>>;

/** Why an expression has no value. */
export type Trouble = { kind: 'division-by-zero'; divisor: Node } | { kind: 'missing'; name: string } | { kind: 'not-finite' };

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z][A-Za-z0-9]*)|([-+*/^()]))/y;

function tokenise(expression: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < expression.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(expression);
    if (!match) throw new SyntaxError(`Unreadable at ${at} in formula "${expression}"`);
    tokens.push(match[1] ?? match[2] ?? match[3] ?? '');
  }
  return tokens;
}

const LEVELS: readonly (readonly Operator[])[] = [
  ['+', '-'],
  ['*', '/'],
];

/**
 * Parses an expression.
 * @throws SyntaxError where the expression is not of the grammar (a content mistake, at build).
 */
export function parseFormula(expression: string): Node {
  const tokens = tokenise(expression);
  let at = 0;
  const fail = (): never => {
    throw new SyntaxError(`Unexpected "${tokens[at] ?? 'end'}" in formula "${expression}"`);
  };
  const level = (depth: number): Node => {
    const operators = LEVELS[depth];
    if (!operators) return power();
    let left = level(depth + 1);
    while (operators.includes(tokens[at] as Operator)) {
      const op = tokens[at++] as Operator;
      left = { kind: 'binary', op, left, right: level(depth + 1) };
    }
    return left;
  };
  const power = (): Node => {
    if (tokens[at] === '-') {
      at++;
      return { kind: 'negate', of: power() };
    }
    const base = atom();
    if (tokens[at] !== '^') return base;
    at++;
    return { kind: 'binary', op: '^', left: base, right: power() };
  };
  const atom = (): Node => {
    const token = tokens[at++];
    if (token === undefined) return fail();
    if (token === '(') {
      const inside = level(0);
      if (tokens[at++] !== ')') fail();
      return inside;
    }
    if (/^\d/.test(token)) return { kind: 'number', value: Number(token) };
    if (/^[A-Za-z]/.test(token)) return { kind: 'name', name: token };
    at--;
    return fail();
  };
  const tree = level(0);
  return at < tokens.length ? fail() : tree;
}

/** Value of a tree, or why it has none. */
export function evaluate(tree: Node, values: Values): number | Trouble {
  switch (tree.kind) {
    case 'number':
      return tree.value;
    case 'name':
      return values[tree.name] ?? { kind: 'missing', name: tree.name };
    case 'negate': {
      const of = evaluate(tree.of, values);
      return typeof of === 'number' ? -of : of;
    }
    case 'binary': {
      const left = evaluate(tree.left, values);
      if (typeof left !== 'number') return left;
      const right = evaluate(tree.right, values);
      if (typeof right !== 'number') return right;
      if (tree.op === '/' && right === 0) return { kind: 'division-by-zero', divisor: tree.right };
      const result = APPLY[tree.op](left, right);
      return Number.isFinite(result) ? result : { kind: 'not-finite' };
    }
  }
}

const APPLY: Record<Operator, (a: number, b: number) => number> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '^': (a, b) => a ** b,
};

/** Names used in a tree, in order of first use. */
export function namesIn(tree: Node): string[] {
  const found = new Set<string>();
  const visit = (node: Node): void => {
    if (node.kind === 'name') found.add(node.name);
    if (node.kind === 'negate') visit(node.of);
    if (node.kind === 'binary') {
      visit(node.left);
      visit(node.right);
    }
  };
  visit(tree);
  return [...found];
}

/**
 * Parses and evaluates in one go, for build-time checks.
 * @throws SyntaxError on a bad expression, RangeError where it has no value.
 */
export function compute(expression: string, values: Values): number {
  const result = evaluate(parseFormula(expression), values);
  if (typeof result !== 'number') throw new RangeError(`${expression}: ${result.kind}`);
  return result;
}
