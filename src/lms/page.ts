import { type Host, storageOf } from './store.ts';

/** First script of every page of a package: its storage is the frame page's, and it installs no worker. */
const host = (() => {
  try {
    return parent !== window ? ((parent as unknown as { boussole?: Host }).boussole ?? null) : null;
  } catch {
    return null;
  }
})();
/** Pages count addresses from here: the folder above this script. */
const here = (document.currentScript as HTMLScriptElement | null)?.src;
if (here) document.documentElement.dataset['base'] = new URL('..', here).pathname;
if (host) {
  Object.defineProperty(window, 'localStorage', { value: storageOf(host.local), configurable: true });
  Object.defineProperty(window, 'sessionStorage', { value: storageOf(host.session), configurable: true });
}
if ('serviceWorker' in navigator) navigator.serviceWorker.register = () => new Promise(() => undefined);
