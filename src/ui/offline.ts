/** Pages of a session kept for when the network goes: by the worker `session-worker.js`, until the session ends. */
const CACHE = 'boussole-session';
const root = () => document.documentElement.dataset['base'] ?? '/';

/** Whether the browser can, and the reader has not asked to save data. */
const able = (): boolean => 'serviceWorker' in navigator && !(navigator as { connection?: { saveData?: boolean } }).connection?.saveData;

/** Keeps these pages and what they need; `done` is called once all of it is here. */
export async function keepPages(addresses: readonly string[], done: () => void): Promise<void> {
  if (!able()) return;
  try {
    navigator.serviceWorker.addEventListener('message', ({ data }) => data === 'kept' && done());
    await navigator.serviceWorker.register(`${root()}session-worker.js`, { scope: root() });
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ addresses: addresses.map((address) => new URL(address, location.href).href) });
  } catch {
    // refused: the session needs its network
  }
}

/** Forgets them, and the worker with them; not while the network is away, when they may be all there is. */
export async function forgetPages(): Promise<void> {
  if (!('serviceWorker' in navigator) || !navigator.onLine) return;
  try {
    const worker = await navigator.serviceWorker.getRegistration(root());
    if (worker?.active?.scriptURL.endsWith('/session-worker.js')) await worker.unregister();
    await caches.delete(CACHE);
  } catch {
    // nothing was kept
  }
}
