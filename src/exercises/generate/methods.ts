import { ECONOMICS } from './methods/economics.ts';
import { MARKET } from './methods/market.ts';
import type { Methods } from './methods/method.ts';
import { RETENTION } from './methods/retention.ts';
import { SALES } from './methods/sales.ts';

/** Wrong methods by metric. */
export const METHODS: Methods = { ...ECONOMICS, ...MARKET, ...RETENTION, ...SALES };
