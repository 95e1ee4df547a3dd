/** Outlook on the web, the new Outlook and Outlook on phones take at most three questions of a page at a time. */
const AT_ONCE = 3;

/** Lets at most three jobs run at a time, the others in their turn. */
export class CallQueue {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /** Runs the job now or when there is room. It must call `done` once. */
  enter(job: (done: () => void) => void): void {
    if (this.running >= AT_ONCE) {
      this.waiting.push(() => this.enter(job));
      return;
    }
    this.running += 1;
    let open = true;
    job(() => {
      if (!open) return;
      open = false;
      this.running -= 1;
      const next = this.waiting.shift();
      if (next) next();
    });
  }
}
