import { all, type Element, named } from './xml.ts';

/** A value of a QTI variable: nothing, one, or several. */
export type Value = null | number | string | boolean | readonly string[];
export type Answers = Readonly<Record<string, Value>>;

/** Runs the response processing of an item on an answer, for the expressions we write; others throw. */
export function runQti(item: Element, answers: Answers): Readonly<Record<string, Value>> {
  const declared = new Map(named(item, 'responseDeclaration').map((each) => [each.attributes['identifier'] ?? '', each]));
  const state: Record<string, Value> = {
    SCORE: 0,
    FEEDBACK: null,
    ...Object.fromEntries([...declared.keys()].map((id) => [id, null])),
    ...answers,
  };
  const number = (value: Value): number => {
    if (typeof value !== 'number') throw new Error(`not a number: ${String(value)}`);
    return value;
  };
  const list = (value: Value): string[] => (value === null ? [] : Array.isArray(value) ? [...value] : [String(value)]);
  const id = (element: Element) => element.attributes['identifier'] ?? '';
  const known = (name: string): Value => {
    if (!(name in state)) throw new Error(`unknown variable ${name}`);
    return state[name] ?? null;
  };
  const mapped = (name: string): number => {
    const entries = named(declared.get(name)?.children.find((child) => child.name === 'mapping') as Element, 'mapEntry');
    return [...new Set(list(known(name)))].reduce(
      (sum, value) => sum + Number(entries.find(({ attributes }) => attributes['mapKey'] === value)?.attributes['mappedValue'] ?? 0),
      0,
    );
  };
  const value = (element: Element): Value => {
    const inside = element.children.map((child) => () => value(child));
    const [first = () => null, second = () => null] = inside;
    switch (element.name) {
      case 'variable':
        return known(id(element));
      case 'correct':
        return named(declared.get(id(element))?.children[0] as Element, 'value')[0]?.text ?? null;
      case 'baseValue':
        return element.attributes['baseType'] === 'float' ? Number(element.text) : element.text;
      case 'mapResponse':
        return mapped(id(element));
      case 'multiple':
        return inside.flatMap((each) => list(each()));
      case 'sum':
        return inside.reduce((sum, each) => sum + number(each()), 0);
      case 'divide':
        return number(first()) / number(second());
      case 'isNull':
        return list(first()).length === 0;
      case 'not':
        return !first();
      case 'match':
        return first() !== null && String(first()) === String(second());
      case 'index':
        return list(first())[Number(element.attributes['n']) - 1] ?? null;
      case 'equal': {
        const [low = 0, high = 0] = (element.attributes['tolerance'] ?? '').split(' ').map(Number);
        return first() !== null && number(first()) >= number(second()) - low && number(first()) <= number(second()) + high;
      }
      default:
        throw new Error(`unknown expression ${element.name}`);
    }
  };
  const run = (rules: readonly Element[]): void => {
    for (const rule of rules) {
      if (rule.name === 'setOutcomeValue') state[id(rule)] = value(rule.children[0] as Element);
      else if (rule.name === 'responseCondition') {
        const branch = rule.children.find((each) => each.name === 'responseElse' || value(each.children[0] as Element) === true);
        if (branch) run(branch.name === 'responseElse' ? branch.children : branch.children.slice(1));
      } else throw new Error(`unknown rule ${rule.name}`);
    }
  };
  run(named(item, 'responseProcessing')[0]?.children ?? []);
  return state;
}

/** What may stand directly inside an element, from the QTI 2.1 binding, for the elements we write. */
const TEXT = ['strong', 'a', '#text'];
const FLOW = ['p', 'ul', 'table', '#text'];
const EXPRESSION = [
  'variable',
  'correct',
  'baseValue',
  'mapResponse',
  'multiple',
  'sum',
  'divide',
  'isNull',
  'not',
  'match',
  'index',
  'equal',
];
const RULE = ['setOutcomeValue', 'responseCondition'];
const CONTENT: Readonly<Record<string, readonly string[]>> = {
  assessmentItem: ['responseDeclaration', 'outcomeDeclaration', 'itemBody', 'responseProcessing', 'modalFeedback'],
  responseDeclaration: ['correctResponse', 'mapping'],
  outcomeDeclaration: ['defaultValue'],
  correctResponse: ['value'],
  defaultValue: ['value'],
  value: ['#text'],
  mapping: ['mapEntry'],
  mapEntry: [],
  itemBody: ['p', 'ul', 'table', 'choiceInteraction', 'matchInteraction', 'orderInteraction'],
  modalFeedback: FLOW,
  p: [...TEXT, 'inlineChoiceInteraction', 'textEntryInteraction'],
  ul: ['li'],
  li: FLOW.concat(TEXT),
  strong: ['#text'],
  a: ['#text'],
  table: ['caption', 'thead', 'tbody'],
  caption: TEXT,
  thead: ['tr'],
  tbody: ['tr'],
  tr: ['th', 'td'],
  th: TEXT,
  td: TEXT,
  choiceInteraction: ['simpleChoice'],
  orderInteraction: ['simpleChoice'],
  simpleChoice: TEXT,
  matchInteraction: ['simpleMatchSet'],
  simpleMatchSet: ['simpleAssociableChoice'],
  simpleAssociableChoice: TEXT,
  inlineChoiceInteraction: ['inlineChoice'],
  inlineChoice: ['#text'],
  textEntryInteraction: [],
  responseProcessing: RULE,
  responseCondition: ['responseIf', 'responseElseIf', 'responseElse'],
  responseIf: [...EXPRESSION, ...RULE],
  responseElseIf: [...EXPRESSION, ...RULE],
  responseElse: RULE,
  setOutcomeValue: EXPRESSION,
  ...Object.fromEntries(EXPRESSION.map((name) => [name, name === 'baseValue' ? ['#text'] : EXPRESSION])),
};
const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
/** Interactions, and the cardinality and type of the response each asks for. */
const ASKS: Readonly<Record<string, readonly string[]>> = {
  choiceInteraction: ['single identifier', 'multiple identifier'],
  matchInteraction: ['multiple directedPair'],
  orderInteraction: ['ordered identifier'],
  inlineChoiceInteraction: ['single identifier'],
  textEntryInteraction: ['single float'],
};

/** What is wrong with an item by the structural rules of the specification. */
export function qtiProblems(item: Element): string[] {
  const problems: string[] = [];
  const every = [item, ...all(item)];
  for (const { name, parts } of every) {
    const allowed = CONTENT[name];
    if (!allowed) problems.push(`element ${name}`);
    for (const part of parts) {
      const kind = typeof part === 'string' ? '#text' : part.name;
      if (typeof part === 'string' && part.trim() === '') continue;
      if (!allowed?.includes(kind)) problems.push(`${kind} in ${name}`);
    }
  }
  const order = CONTENT['assessmentItem'] ?? [];
  const ranks = item.children.map(({ name }) => order.indexOf(name));
  if (ranks.some((rank, i) => rank < (ranks[i - 1] ?? 0))) problems.push('order of the parts of the item');
  const declared = new Map(
    every.filter(({ name }) => /Declaration$/.test(name)).map((each) => [each.attributes['identifier'] ?? '', each]),
  );
  const choices = every
    .filter(({ name }) => /^(simpleChoice|inlineChoice|simpleAssociableChoice)$/.test(name))
    .map(({ attributes }) => attributes['identifier'] ?? '');
  if (new Set(choices).size !== choices.length) problems.push('two choices of one name');
  for (const { name, attributes } of every) {
    const id = attributes['identifier'];
    if (id !== undefined && !IDENTIFIER.test(id)) problems.push(`identifier ${id}`);
    if (/^(variable|correct|mapResponse|setOutcomeValue)$/.test(name) && !declared.has(id ?? ''))
      problems.push(`${name} of nothing: ${id}`);
    const asks = ASKS[name];
    const response = declared.get(attributes['responseIdentifier'] ?? '');
    if (asks && !asks.includes(`${response?.attributes['cardinality']} ${response?.attributes['baseType']}`))
      problems.push(`${name}: response ${attributes['responseIdentifier']}`);
  }
  for (const each of named(item, 'responseDeclaration').filter(({ attributes }) => attributes['baseType'] !== 'float'))
    for (const name of [
      ...named(each.children[0] as Element, 'value').map(({ text }) => text),
      ...all(each).flatMap(({ attributes }) => attributes['mapKey'] ?? []),
    ])
      for (const part of name.split(' ')) if (!choices.includes(part)) problems.push(`no choice ${part}`);
  return problems;
}
