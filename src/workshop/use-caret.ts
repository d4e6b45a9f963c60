import { useEffect, useRef } from 'preact/hooks';
import { fieldOf } from './props.ts';

/** Puts the caret in a line, at once or as soon as the line is there. */
export function useCaret(): (line: string, start?: number, end?: number) => void {
  const wanted = useRef<Readonly<{ line: string; start?: number | undefined; end?: number | undefined }> | null>(null);
  const focus = () => {
    const field = wanted.current && document.getElementById(fieldOf(wanted.current.line));
    if (!wanted.current || !(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
    const { start = field.value.length, end = start } = wanted.current;
    wanted.current = null;
    field.focus();
    if (field.type !== 'date') field.setSelectionRange(start, end);
  };
  useEffect(focus);
  return (line, start, end) => {
    wanted.current = { line, start, end };
    requestAnimationFrame(focus);
  };
}
