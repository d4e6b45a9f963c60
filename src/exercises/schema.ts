import { z } from 'astro/zod';
import { anatomySchema } from './anatomy/schema.ts';
import { buildSchema } from './build/schema.ts';
import { caseSchema } from './case/schema.ts';
import { choiceSchema } from './choice/schema.ts';
import { clozeSchema } from './cloze/schema.ts';
import { matchSchema } from './match/schema.ts';
import { numericSchema } from './numeric/schema.ts';
import { orderSchema } from './order/schema.ts';
import { readChartSchema } from './read-chart/schema.ts';
import { repairSchema } from './repair/schema.ts';
import { sortSchema } from './sort/schema.ts';
import { spotSchema } from './spot/schema.ts';

/** Every exercise file, told apart by its `type`. One line per type. */
export const exerciseSchema = z.discriminatedUnion('type', [
  anatomySchema,
  buildSchema,
  caseSchema,
  choiceSchema,
  clozeSchema,
  matchSchema,
  numericSchema,
  orderSchema,
  readChartSchema,
  repairSchema,
  sortSchema,
  spotSchema,
]);
export type ExerciseSource = z.infer<typeof exerciseSchema>;
