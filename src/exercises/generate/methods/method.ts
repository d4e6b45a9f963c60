import type { Localised } from '../../../core/locale.ts';

/** A wrong method people use: its expression over the formula's variables, and what it mistakes for what. */
export type Method = Readonly<{ id: string; expression: string; why: Localised }>;

/** Wrong methods, by metric. */
export type Methods = Readonly<Record<string, readonly Method[]>>;
