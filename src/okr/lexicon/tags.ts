/** Noun, adjective and verb classes, as bits so that one word may belong to several. Read as `TAG.name`: the bundler writes the figure. */
/** Something the team makes or does by itself: counted, it is an output, not a result. */
export const output = 16;
/** Someone outside the team, or something only they can give. */
export const third = 512;
/** A third party whose bare count is a level (clients, users): where does it start? */
export const stock = 2;
/** Something obtained one by one within the cycle, so that it starts at zero (leads, deals). */
export const flow = 32;
/** A measured quantity: a rate, a cost, a delay, a score, an amount. */
export const metric = 4;
/** A quantity that grows without value being created. */
export const vanity = 4096;
/** A service or hygiene level that merely has to hold (uptime, incidents). */
export const hygiene = 131072;
/** People hired or a team staffed. */
export const hire = 2097152;
/** A certificate, an audit, a permit: the team's own work mostly decides. */
export const certificate = 4194304;
/** A yes/no state of an artefact (live, in place, ready). */
export const state = 262144;
/** A state that two people would grade differently (aligned, clear, better). */
export const fuzzy = 8192;
/** A word that fits almost any team's objective. */
export const vague = 8388608;
/** An active or paying qualifier: the count it qualifies is not vanity. */
export const qualified = 524288;
/** New, first, extra: the count starts at zero. */
export const fresh = 1024;
/** Verb: the team makes, does, prepares, decides. */
export const produce = 8;
/** Verb: a measure goes up or down. */
export const change = 256;
/** Verb: a level is attained. */
export const reach = 16384;
/** Verb: something is obtained from somebody else. */
export const obtain = 64;
/** Verb: what already runs keeps running. */
export const maintain = 16777216;
/** Verb: someone or something is different at the end. */
export const become = 33554432;
/** Verb: what a third party does (signs, pays, comes back). */
export const act = 2048;
/** Grammar: article, preposition, pronoun… */
export const small = 1;
/** A unit of time. */
export const time = 268435456;
/** Part of the team's own house (marketing, sales, the handbook's readers). */
export const inside = 128;
/** A noun that turns « build a … » into a change rather than a deliverable (trust, culture, habit). */
export const abstract = 134217728;
/** A noun made from a production verb (mise en place, rédaction, rollout). */
export const deed = 32768;
/** A noun no list knows whose ending says that something is done (-tion, -ment, -age). */
export const guessed = 65536;
/** A participle or a past form. */
export const past = 1048576;
/** A verb of asking for more or less with no measure named (optimise, improve). */
export const better = 67108864;
