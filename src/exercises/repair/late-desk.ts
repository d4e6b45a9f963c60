import { late } from '../late.tsx';

/** The mending desk: editor, live linter, comparison and the whole grader, about 42 kB fetched once the diagnosis is made. */
export const DESK = late(() => import('./Desk.tsx'));
