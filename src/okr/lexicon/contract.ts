/**
 * How the word lists are written and what their classes mean.
 *
 * A list is plain text: words apart by spaces, `_`inside an expression (`livre_blanc`), both languages
 * side by side. Accents are welcome (they are folded), plurals and verb forms are made by `forms.ts`.
 * A native speaker extends the reader by adding words here; no code changes.
 */
export type Lang = 'fr' | 'en';

/** One class of words, in both languages. */
export type WordList = Readonly<Record<Lang, string>>;

/** Noun and adjective classes, as bits so that one word may belong to several. */
export const TAG = {
  /** Something the team makes or does by itself: counted, it is an output, not a result. */
  output: 1,
  /** Someone outside the team, or something only they can give. */
  third: 2,
  /** A third party whose bare count is a level (clients, users): where does it start? */
  stock: 4,
  /** Something obtained one by one within the cycle, so that it starts at zero (leads, deals). */
  flow: 8,
  /** A measured quantity: a rate, a cost, a delay, a score, an amount. */
  metric: 16,
  /** A quantity that grows without value being created. */
  vanity: 32,
  /** A service or hygiene level that merely has to hold (uptime, incidents). */
  hygiene: 64,
  /** People hired or a team staffed. */
  hire: 128,
  /** A certificate, an audit, a permit: the team's own work mostly decides. */
  certificate: 256,
  /** A yes/no state of an artefact (live, in place, ready). */
  state: 512,
  /** A state that two people would grade differently (aligned, clear, better). */
  fuzzy: 1024,
  /** A word that fits almost any team's objective. */
  vague: 2048,
  /** An active or paying qualifier: the count it qualifies is not vanity. */
  qualified: 4096,
  /** New, first, extra: the count starts at zero. */
  fresh: 8192,
  /** Verb: the team makes, does, prepares, decides. */
  produce: 16384,
  /** Verb: a measure goes up or down. */
  change: 32768,
  /** Verb: a level is attained. */
  reach: 65536,
  /** Verb: something is obtained from somebody else. */
  obtain: 131072,
  /** Verb: what already runs keeps running. */
  maintain: 262144,
  /** Verb: someone or something is different at the end. */
  become: 524288,
  /** Verb: what a third party does (signs, pays, comes back). */
  act: 1048576,
  /** Grammar: article, preposition, pronoun… */
  small: 2097152,
  /** A unit of time. */
  time: 4194304,
  /** Part of the team's own house (marketing, sales, the handbook's readers). */
  inside: 8388608,
  /** A noun that turns « build a … » into a change rather than a deliverable (trust, culture, habit). */
  abstract: 16777216,
  /** A noun made from a production verb (mise en place, rédaction, rollout). */
  deed: 33554432,
  /** A verb of asking for more or less with no measure named (optimise, improve). */
  better: 67108864,
} as const;

export type TagName = keyof typeof TAG;
