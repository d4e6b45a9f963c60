import type { Row } from './kit/numbers.ts';
import type { Path } from './path.ts';
import type { PathWords } from './strings.ts';

/** What the bar needs of a path, ours (`path/<path>/steps.json`) or a kit's. */
export type Steps = Readonly<{ path: Path; words: PathWords; home: string; numbers?: readonly Row[] }>;
