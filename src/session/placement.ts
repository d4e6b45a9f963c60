import { isCount, isObject } from '../progress/shapes.ts';

/** An idea, what one must know before it, and the items that ask about it, best first. */
export type Idea = Readonly<{ id: string; needs: readonly string[]; items: readonly string[] }>;

/** Ideas joined by what each needs, and how many questions may be asked. */
export type Graph = Readonly<{ ideas: readonly Idea[]; most: number }>;

type Answers = Readonly<Record<string, Readonly<{ score: number; sure: boolean | null; passed?: boolean }>>>;

/** What the answers say of an idea: `via` is the idea that was asked; null where nothing was. */
export type Verdict = Readonly<{ id: string; known: boolean; via: string | null }>;

/** How far one answer moves the belief about its idea, and about those it speaks for. */
const MOVE = { sure: [2, 1.2], unsure: [1, 0.6], nearly: [0.5, 0.2], wrong: [-1.6, -0.9], passed: [-2.2, -1.1] } as const;
const DECIDED = 1;
/** Below this, a question would settle too little to be worth asking. */
const WORTH = 0.05;

/** Every idea that must be known before this one, near or far. */
export function before(graph: Graph, id: string, seen = new Set<string>()): Set<string> {
  for (const need of graph.ideas.find((idea) => idea.id === id)?.needs ?? [])
    if (!seen.has(need)) {
      seen.add(need);
      before(graph, need, seen);
    }
  return seen;
}

/** Ideas in the order they build on one another. */
export function inOrder(graph: Graph): Idea[] {
  const depth = new Map(graph.ideas.map(({ id }) => [id, before(graph, id).size]));
  return [...graph.ideas].sort((a, b) => (depth.get(a.id) ?? 0) - (depth.get(b.id) ?? 0));
}

/** Every idea that builds on this one. */
const after = (graph: Graph, id: string): Set<string> =>
  new Set(graph.ideas.flatMap((idea) => (before(graph, idea.id).has(id) ? [idea.id] : [])));

/**
 * Belief in each idea: above 1 known, below −1 not. Who answers an idea knows what it builds on;
 * who misses it probably does not know what builds on it: one slip leaves that open, a second miss
 * or a plain "I do not know" closes it.
 */
function beliefs(graph: Graph, answers: Answers): Map<string, { belief: number; via: string | null; weight: number }> {
  const all = new Map(graph.ideas.map(({ id }) => [id, { belief: 0, via: null as string | null, weight: 0 }]));
  const move = (id: string, by: number, via: string) => {
    const idea = all.get(id);
    if (!idea) return;
    const weight = Math.abs(by);
    all.set(id, { belief: idea.belief + by, ...(weight > idea.weight ? { via, weight } : { via: idea.via, weight: idea.weight }) });
  };
  for (const idea of graph.ideas)
    for (const item of idea.items) {
      const answer = answers[item];
      if (!answer) continue;
      const kind =
        answer.score === 1
          ? answer.sure === false
            ? 'unsure'
            : 'sure'
          : answer.score >= 0.8
            ? 'nearly'
            : answer.passed
              ? 'passed'
              : 'wrong';
      const [own, others] = MOVE[kind];
      move(idea.id, own, idea.id);
      for (const other of others > 0 ? before(graph, idea.id) : after(graph, idea.id)) move(other, others, idea.id);
    }
  return all;
}

/**
 * The item to ask next: of the idea that, either way, settles most doubt. Null when little doubt is
 * left, nothing is left to ask, or as many were asked as may be.
 */
export function choose(graph: Graph, answers: Answers): string | null {
  if (Object.keys(answers).length >= graph.most) return null;
  const all = beliefs(graph, answers);
  const doubt = (id: string) => Math.max(0, DECIDED - Math.abs(all.get(id)?.belief ?? 0));
  const sum = (ids: Iterable<string>) => [...ids].reduce((total, id) => total + doubt(id), 0);
  const candidates = graph.ideas.flatMap(({ id, items }) => {
    const item = items.find((each) => !answers[each]);
    const gain = (doubt(id) + sum(before(graph, id))) * (doubt(id) + sum(after(graph, id)));
    return item && doubt(id) > 0 && gain >= WORTH ? [{ item, gain }] : [];
  });
  return (
    candidates.reduce<(typeof candidates)[number] | null>((best, each) => (best && best.gain >= each.gain ? best : each), null)?.item ??
    null
  );
}

/** What the answers come to, idea by idea. */
export function verdicts(graph: Graph, answers: Answers): Verdict[] {
  const all = beliefs(graph, answers);
  return graph.ideas.map(({ id }) => {
    const { belief, via } = all.get(id) ?? { belief: 0, via: null };
    return { id, known: belief >= DECIDED, via };
  });
}

/** Whether a value read from outside is a graph. */
export const isGraph = (value: unknown): value is Graph =>
  isObject(value) &&
  isCount(value['most']) &&
  Array.isArray(value['ideas']) &&
  value['ideas'].every((idea) => isObject(idea) && typeof idea['id'] === 'string' && isTexts(idea['needs']) && isTexts(idea['items']));
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((each) => typeof each === 'string');
