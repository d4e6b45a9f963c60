/** A page is read once its end came into view, and not before this long: scrolling past is not reading. */
const LEAST = 8000;

/** Notes a page that teaches as read, when its text ends on screen. */
export function watchReading(page: string): void {
  const article = document.querySelector('main article');
  const end = article?.querySelector('#practise, .turn') ?? article?.lastElementChild;
  if (!end) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = async () => {
    watcher.disconnect();
    const [{ change, $progress }, { pageRead }, { planMet }] = await Promise.all([
      import('../stores/progress.ts'),
      import('../progress/model.ts'),
      import('../stores/met.ts'),
    ]);
    const at = Date.now();
    change((progress) => pageRead(progress, page, at));
    if (article?.querySelector('.exercise')) planMet($progress.get(), page, at);
  };
  const watcher = new IntersectionObserver((entries) => {
    clearTimeout(timer);
    const passed = entries.some(({ isIntersecting, boundingClientRect }) => isIntersecting || boundingClientRect.bottom < 0);
    if (passed) timer = setTimeout(note, Math.max(0, LEAST - performance.now()));
  });
  watcher.observe(end);
}
