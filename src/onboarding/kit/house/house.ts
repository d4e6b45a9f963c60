import type { Locale } from '../../../core/locale.ts';
import type { Item } from '../../../exercises/localise.ts';
import type { House } from '../../path.ts';
import type { Kit } from '../kit.ts';
import { anatomyOf } from './anatomy.ts';
import { rolesOf } from './roles.ts';
import { scoreOf } from './score.ts';
import { whereOf } from './where.ts';

const MAKE: Readonly<Record<House, (kit: Kit, locale: Locale) => Item | null>> = {
  where: whereOf,
  roles: rolesOf,
  anatomy: anatomyOf,
  score: scoreOf,
};

/** An exercise out of a team's own numbers, or null where the kit says too little to make it. */
export const houseItem = (kit: Kit, house: House, locale: Locale): Item | null => MAKE[house](kit, locale);
