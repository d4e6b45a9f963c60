import { options } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Draws a change at once: the page is put on paper as soon as the event has been told. */
function atOnce(change: () => void): void {
  const before = options.debounceRendering;
  options.debounceRendering = (draw) => draw();
  change();
  if (before) options.debounceRendering = before;
  else delete options.debounceRendering;
}

/** True while the page is printed: then an exercise shows itself as nobody has answered it. */
export function useOnPaper(): boolean {
  const [paper, setPaper] = useState(false);
  useEffect(() => {
    const turn = ({ type }: Event) => atOnce(() => setPaper(type === 'beforeprint'));
    addEventListener('beforeprint', turn);
    addEventListener('afterprint', turn);
    return () => {
      removeEventListener('beforeprint', turn);
      removeEventListener('afterprint', turn);
    };
  }, []);
  return paper;
}
