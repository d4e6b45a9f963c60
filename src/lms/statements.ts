import type { Report } from './course.ts';
import { rounded } from './contract.ts';
import { duration } from './time.ts';

/** What cmi5 hands a launched page in its address. */
export type Launch = Readonly<{ endpoint: string; fetch: string; actor: unknown; registration: string; activityId: string }>;

/** What the LMS wrote for this launch (`LMS.LaunchData`), as far as we read it. */
export type LaunchData = Readonly<{ contextTemplate: Context; launchMode: string; masteryScore: number | null; returnURL: string | null }>;
type Activities = Readonly<Record<string, readonly unknown[]>>;
type Context = Readonly<{ contextActivities?: Activities; extensions?: Readonly<Record<string, unknown>> } & Record<string, unknown>>;

const VERBS = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
} as const;
export type Verb = keyof typeof VERBS;
const CMI5 = { id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' };
const MOVE_ON = { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' };
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

/** The launch parameters of an address; null where it is no cmi5 launch. */
export function launchOf(search: string): Launch | null {
  const query = new URLSearchParams(search);
  const [endpoint, fetch, registration, activityId] = ['endpoint', 'fetch', 'registration', 'activityId'].map((name) => query.get(name));
  try {
    const actor: unknown = JSON.parse(query.get('actor') ?? '');
    return endpoint && fetch && registration && activityId
      ? { endpoint: endpoint.replace(/\/?$/, '/'), fetch, actor, registration, activityId }
      : null;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The LMS's launch document, whatever it holds. */
export function launchDataOf(value: unknown): LaunchData {
  const data = isRecord(value) ? value : {};
  return {
    contextTemplate: isRecord(data['contextTemplate']) ? data['contextTemplate'] : {},
    launchMode: typeof data['launchMode'] === 'string' ? data['launchMode'] : 'Normal',
    masteryScore: typeof data['masteryScore'] === 'number' ? data['masteryScore'] : null,
    returnURL: typeof data['returnURL'] === 'string' && /^https?:\/\//.test(data['returnURL']) ? data['returnURL'] : null,
  };
}

/** One cmi5 statement. `stamp`: its UUID and time. `seconds`: time spent in this session. */
export function statement(
  verb: Verb,
  launch: Launch,
  data: LaunchData,
  stamp: { id: string; timestamp: string },
  told?: { report: Report; seconds: number },
): object {
  const { contextTemplate, masteryScore } = data;
  const judged = verb === 'passed' || verb === 'failed';
  const activities = contextTemplate.contextActivities ?? {};
  const category = [...(activities['category'] ?? []), CMI5, ...(judged || verb === 'completed' ? [MOVE_ON] : [])];
  const extensions = { ...contextTemplate.extensions, ...(judged && masteryScore !== null && { [MASTERY]: masteryScore }) };
  const score = told?.report.score;
  const result = told && {
    duration: duration(told.seconds),
    ...(verb === 'completed' && { completion: true }),
    ...(judged && { success: verb === 'passed' }),
    ...(judged && typeof score === 'number' && { score: { scaled: rounded(score), raw: Math.round(score * 100), min: 0, max: 100 } }),
  };
  return {
    ...stamp,
    actor: launch.actor,
    verb: { id: VERBS[verb], display: { en: verb } },
    object: { objectType: 'Activity', id: launch.activityId },
    context: {
      ...contextTemplate,
      registration: launch.registration,
      contextActivities: { ...activities, category },
      ...(Object.keys(extensions).length > 0 && { extensions }),
    },
    ...(result && { result }),
  };
}
