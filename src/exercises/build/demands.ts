/** What a brief asks of an OKR. */
export const CRITERIA = ['objective', 'count', 'sound', 'baselines', 'leading', 'guard', 'cycle'] as const;

/** One demand of a brief, met or not. */
export type Criterion = Readonly<{ id: (typeof CRITERIA)[number]; right: boolean }>;
