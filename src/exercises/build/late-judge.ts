import { late } from '../late.tsx';

/** The grader with its linter, about 46 kB, fetched once something is written. */
export const JUDGE = late(() => import('./grade.ts'));
