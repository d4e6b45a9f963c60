import type { Rule } from './contract.ts';
import { rule as objectiveHasNumber } from './rules/objective-has-number/rule.ts';
import { rule as objectiveIsTask } from './rules/objective-is-task/rule.ts';
import { rule as objectiveIsKpi } from './rules/objective-is-kpi/rule.ts';
import { rule as objectiveVague } from './rules/objective-vague/rule.ts';
import { rule as objectiveTooLong } from './rules/objective-too-long/rule.ts';
import { rule as krIsTask } from './rules/kr-is-task/rule.ts';
import { rule as krNotMeasurable } from './rules/kr-not-measurable/rule.ts';
import { rule as krNoTarget } from './rules/kr-no-target/rule.ts';
import { rule as krNoBaseline } from './rules/kr-no-baseline/rule.ts';
import { rule as krVanity } from './rules/kr-vanity/rule.ts';
import { rule as krBusinessAsUsual } from './rules/kr-business-as-usual/rule.ts';
import { rule as krCompound } from './rules/kr-compound/rule.ts';
import { rule as krPercentOrPoints } from './rules/kr-percent-or-points/rule.ts';
import { rule as krUnknownMetric } from './rules/kr-unknown-metric/rule.ts';
import { rule as targetEqualsBaseline } from './rules/target-equals-baseline/rule.ts';
import { rule as directionContradictsMetric } from './rules/direction-contradicts-metric/rule.ts';
import { rule as setSize } from './rules/set-size/rule.ts';
import { rule as setAllLagging } from './rules/set-all-lagging/rule.ts';
import { rule as setNoCounterMetric } from './rules/set-no-counter-metric/rule.ts';
import { rule as cycleMissing } from './rules/cycle-missing/rule.ts';

/** Every rule, in the order findings are told. A new rule is one folder and one line here. */
export const RULES: readonly Rule[] = [
  objectiveHasNumber,
  objectiveIsTask,
  objectiveIsKpi,
  objectiveVague,
  objectiveTooLong,
  krIsTask,
  krNotMeasurable,
  krNoTarget,
  krNoBaseline,
  krVanity,
  krBusinessAsUsual,
  krCompound,
  krPercentOrPoints,
  krUnknownMetric,
  targetEqualsBaseline,
  directionContradictsMetric,
  setSize,
  setAllLagging,
  setNoCounterMetric,
  cycleMissing,
];
