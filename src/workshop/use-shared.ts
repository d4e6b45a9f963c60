import { useEffect, useState } from 'preact/hooks';
import type { Okr } from '../okr/model.ts';
import type { Unread } from '../okr/formats/unread.ts';
import type { Reason } from '../okr/formats/result.ts';

/** What the address carries: an OKR someone shared, or why there is none. */
export type Shared = Readonly<{ kind: 'okr'; okr: Okr; unread: readonly Unread[] } | { kind: 'bad'; reason: Reason }> | null;

/** Reads `#okr=…` on arrival and whenever it changes; `close` takes it out of the address. */
export function useShared(): readonly [Shared, () => void] {
  const [shared, setShared] = useState<Shared>(null);
  useEffect(() => {
    const read = async () => {
      if (!/^#(?:.*&)?okr=/.test(location.hash)) return;
      const { hash } = location;
      const { decodeShare, unreadList } = await import('./exchange.ts');
      const { unread, tell } = unreadList();
      const found = decodeShare(hash, tell);
      setShared(found.kind === 'ok' ? { kind: 'okr', okr: found.value, unread } : { kind: 'bad', reason: found.reason });
    };
    void read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const close = () => {
    setShared(null);
    history.replaceState(history.state, '', location.pathname + location.search);
  };
  return [shared, close];
}
