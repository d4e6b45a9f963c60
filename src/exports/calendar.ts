import type { Locale } from '../core/locale.ts';
import { type Plan, pathIcs } from './path-ics.ts';

/** Makes the form hand over a calendar file; without script the page says so. */
const form = document.querySelector<HTMLFormElement>('#calendar-form');
if (form) {
  const start = form.elements.namedItem('start') as HTMLInputElement;
  const now = new Date();
  const monday = new Date(now.getFullYear(), now.getMonth(), now.getDate() + ((8 - now.getDay()) % 7 || 7));
  const two = (n: number) => String(n).padStart(2, '0');
  start.value = `${monday.getFullYear()}-${two(monday.getMonth() + 1)}-${two(monday.getDate())}`;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const data = new FormData(form);
    const option = form.querySelector<HTMLOptionElement>(`option[value="${CSS.escape(String(data.get('path')))}"]`);
    const plan = JSON.parse(option?.dataset['plan'] ?? 'null') as Plan | null;
    const stamp = `${new Date().toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
    const text =
      plan &&
      pathIcs(plan, {
        locale: document.documentElement.lang as Locale,
        start: String(data.get('start')),
        at: String(data.get('at')),
        stamp,
      });
    if (!plan || !text) return start.focus();
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
    link.download = `boussole-${plan.id}.ics`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  });
}
