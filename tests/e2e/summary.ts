import type { FullResult, Reporter, Suite } from '@playwright/test/reporter';

/** Closes a run with the plain line that any reader of logs understands. */
export default class Summary implements Reporter {
  private suite: Suite | null = null;
  onBegin(_: unknown, suite: Suite) {
    this.suite = suite;
  }
  onEnd(_: FullResult) {
    const outcomes = this.suite?.allTests().map((test) => test.outcome()) ?? [];
    const count = (...kinds: string[]) => outcomes.filter((outcome) => kinds.includes(outcome)).length;
    console.log(`\n${count('expected', 'flaky')} passed, ${count('unexpected')} failed, ${count('skipped')} skipped`);
  }
}
