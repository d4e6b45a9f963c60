import { type Handed, type Lms, passes, type Start } from './contract.ts';
import { type Launch, type LaunchData, launchDataOf, statement, type Verb } from './statements.ts';
import { LIMIT } from './suspend.ts';

/** What the client needs of its surroundings. */
export type Around = Readonly<{ fetch: typeof globalThis.fetch; now: () => number; uuid: () => string }>;

/** What we keep in the LMS beside the learner's state: which statements a registration may not hear twice. */
type Document = { data: string; at: string; completed: boolean; passed: boolean };

const STATE = 'boussole';
const CLOSED: Start = { open: false, data: '', at: '', looking: false };

/** A cmi5 session: token, launch data, preferences, our state, then the statements in the order the specification asks. */
export function cmi5(launch: Launch, around: Around): Lms {
  let token = '';
  let data: LaunchData = launchDataOf(null);
  let document: Document = { data: '', at: '', completed: false, passed: false };
  let open = false;
  let queue: Promise<unknown> = Promise.resolve();
  const address = (resource: string, query: Readonly<Record<string, string>>) =>
    `${launch.endpoint}${resource}?${new URLSearchParams(query)}`;
  const state = (stateId: string) =>
    address('activities/state', {
      activityId: launch.activityId,
      agent: JSON.stringify(launch.actor),
      registration: launch.registration,
      stateId,
    });
  const call = (url: string, method: string, body?: unknown, leaving = false) =>
    around.fetch(url, {
      method,
      keepalive: leaving,
      credentials: 'omit',
      headers: {
        authorization: `Basic ${token}`,
        'x-experience-api-version': '1.0.3',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  const ok = (sent: Promise<Response>): Promise<boolean> =>
    sent.then(
      (response) => response.ok,
      () => false,
    );
  const read = async (url: string): Promise<unknown> => {
    const response = await call(url, 'GET');
    return response.ok ? response.json().catch(() => null) : null;
  };
  const say = (verb: Verb, handed?: Handed) =>
    statement(
      verb,
      launch,
      data,
      { id: around.uuid(), timestamp: new Date(around.now()).toISOString() },
      handed && { report: handed.report, seconds: handed.seconds },
    );
  const send = (statements: readonly object[], leaving = false) => ok(call(`${launch.endpoint}statements`, 'POST', statements, leaving));

  /** The statements that what was handed over calls for, marked as said. */
  const due = (handed: Handed): object[] => {
    const passed = passes(handed.report, data.masteryScore);
    const statements: object[] = [];
    if (handed.report.complete && !document.completed) statements.push(say('completed', handed));
    if (passed && !document.passed) statements.push(say('passed', handed));
    document = { ...document, completed: document.completed || handed.report.complete, passed: document.passed || passed === true };
    return statements;
  };
  const looking = () => data.launchMode !== 'Normal';
  const keep = (handed: Handed) => {
    document = { ...document, data: handed.data, at: handed.at };
  };

  return {
    limit: LIMIT.cmi5,
    exit: () => data.returnURL,
    start: async () => {
      try {
        const answer = (await (await around.fetch(launch.fetch, { method: 'POST', credentials: 'omit' })).json()) as Record<
          string,
          unknown
        >;
        if (typeof answer['auth-token'] !== 'string') return CLOSED;
        token = answer['auth-token'];
        data = launchDataOf(await read(state('LMS.LaunchData')));
        await read(address('agents/profile', { agent: JSON.stringify(launch.actor), profileId: 'cmi5LearnerPreferences' }));
        const kept = (await read(state(STATE))) as Partial<Document> | null;
        if (kept && typeof kept.data === 'string')
          document = { data: kept.data, at: String(kept.at ?? ''), completed: kept.completed === true, passed: kept.passed === true };
        open = await send([say('initialized')]);
        return { open, data: document.data, at: document.at, looking: looking() };
      } catch {
        return CLOSED;
      }
    },
    save: (handed) => {
      if (!open) return false;
      if (looking()) return true;
      const before = document;
      const statements = due(handed);
      keep(handed);
      const body = document;
      const sent = queue.then(async () => {
        const told = statements.length === 0 || (await send(statements));
        if (!told) document = { ...document, completed: before.completed, passed: before.passed };
        return (await ok(call(state(STATE), 'PUT', told ? body : { ...body, completed: before.completed, passed: before.passed }))) && told;
      });
      queue = sent.catch(() => false);
      return sent;
    },
    finish: (handed) => {
      if (!open) return false;
      open = false;
      if (looking()) return send([say('terminated', handed)], true);
      const failed =
        handed.report.complete && !document.passed && passes(handed.report, data.masteryScore) === false ? [say('failed', handed)] : [];
      const statements = [...due(handed), ...failed, say('terminated', handed)];
      keep(handed);
      const stored = ok(call(state(STATE), 'PUT', document, true));
      return send(statements, true).then(async (told) => (await stored) && told);
    },
  };
}
