import { late } from '../late.tsx';

/** The grader with its linter, about 35 kB, fetched once something is written. */
export const JUDGE = late(() => import('./grade.ts'));
