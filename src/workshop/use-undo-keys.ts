import { useEffect } from 'preact/hooks';

/** Ctrl or ⌘ with Z, Y or Shift+Z, outside fields: inside one, they are the browser's own. */
export function useUndoKeys(step: (way: 'undo' | 'redo') => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select');
      if (typing || !(event.ctrlKey || event.metaKey) || !['z', 'y'].includes(key)) return;
      event.preventDefault();
      step(key === 'y' || event.shiftKey ? 'redo' : 'undo');
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
