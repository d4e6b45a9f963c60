import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { unpack } from '../../core/pack.ts';
import { EMPTY_PROGRESS, stamped } from '../../progress/model.ts';
import { $kept, $progress, change, loadProgress } from '../../stores/progress.ts';
import { readText } from '../../ui/read-file.ts';
import { decodeKit, type Kit } from './kit.ts';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
};

/** The kit in the address or a file, which waits to be accepted, or the one kept here; `unread`: what came was no kit. */
export function useArrival() {
  const progress = useStore($progress, { ssr: () => EMPTY_PROGRESS });
  const kept = useStore($kept, { ssr: () => true });
  const [arrived, setArrived] = useState<Kit | null>(null);
  const [id, setId] = useState<string | null>(null);
  const [said, setSaid] = useState<'' | 'unread' | 'dropped'>('');
  const [live, setLive] = useState(false);
  const receive = (value: unknown) => {
    const kit = decodeKit(value);
    setSaid(kit ? '' : 'unread');
    setArrived(kit);
  };
  useEffect(() => {
    loadProgress();
    setLive(true);
    const look = () => {
      if (!location.hash.startsWith('#kit=')) return;
      const carried = /^#kit=1\.([\w-]+)$/.exec(location.hash)?.[1];
      receive(carried ? unpack(carried) : null);
    };
    look();
    addEventListener('hashchange', look);
    const kept = Object.entries($progress.get().kits)
      .filter(([, entry]) => !entry.own)
      .sort((a, b) => b[1].at - a[1].at);
    setId(new URLSearchParams(location.search).get('id') ?? kept[0]?.[0] ?? null);
    return () => removeEventListener('hashchange', look);
  }, []);
  return {
    live,
    kept,
    said,
    arrived,
    /** Composed on this device: not to be thrown away from here. */
    own: Boolean(!arrived && id && progress.kits[id]?.own),
    kit: arrived ?? decodeKit(id ? progress.kits[id]?.kit : undefined),
    read: (file: File) => void readText(file).then((text) => receive(parsed(text))),
    accept: (chosen: Kit) => {
      change((now) => stamped(now, 'kits', chosen.id, { kit: chosen, own: now.kits[chosen.id]?.own ?? false, at: Date.now() }));
      // the link stays in the address until the kit is kept: a reload or the other language finds it again
      if ($kept.get()) history.replaceState(null, '', `${location.pathname}?id=${chosen.id}`);
      setId(chosen.id);
      setArrived(null);
    },
    drop: () => {
      if (id) change((now) => stamped(now, 'kits', id, { kit: {}, own: false, at: Date.now() }));
      setId(null);
      setSaid('dropped');
    },
  };
}
