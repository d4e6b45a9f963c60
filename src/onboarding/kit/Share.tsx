import { useState } from 'preact/hooks';
import { fill } from '../../core/fill.ts';
import { MAX_PACKED, pack } from '../../core/pack.ts';
import { download } from '../../ui/download.ts';
import { type Path, stepsOf } from '../path.ts';
import { duration } from '../time.ts';
import { type Kit, kitFile } from './kit.ts';
import type { KitWords } from './strings.ts';

type Props = Readonly<{
  kit: Kit;
  path: Path;
  root: string;
  words: KitWords;
  units: Readonly<{ minutes: string; hours: string }>;
}>;

/** How long the kit takes, then its link and its file. */
export function Share({ kit, path, root, words, units }: Props) {
  const [said, setSaid] = useState('');
  const [link, setLink] = useState('');
  const steps = stepsOf(path);
  const ready = Boolean(kit.name.trim()) && steps.length > 0;
  const packed = ready ? pack(kit) : '';
  const address = () => `${location.origin}${root}path/kit/#kit=1.${packed}`;
  const copy = async () => {
    if (packed.length > MAX_PACKED) return setSaid(words.tooLong);
    try {
      await navigator.clipboard.writeText(address());
      setSaid(words.copied);
    } catch {
      setLink(address());
    }
  };
  return (
    <>
      <p>
        {ready
          ? fill(words.total, {
              n: steps.length,
              time: duration(
                steps.reduce((sum, { minutes }) => sum + minutes, 0),
                units,
              ),
            })
          : words.notReady}
      </p>
      <p class="row">
        <button type="button" class="btn primary" disabled={!ready} onClick={copy}>
          {words.copy}
        </button>
        <button
          type="button"
          class="btn"
          disabled={!ready}
          onClick={() => download(`boussole-kit-${kit.id}.json`, kitFile(kit), 'application/json')}
        >
          {words.file}
        </button>
        {ready && packed.length <= MAX_PACKED && (
          <a class="btn plain" href={`${root}path/kit/#kit=1.${packed}`}>
            {words.preview}
          </a>
        )}
        <span role="status" class="ui small">
          {said}
        </span>
      </p>
      {link && <textarea class="field" rows={4} readOnly aria-label={words.copy} value={link} />}
      <p class="small soft">{words.shareText}</p>
    </>
  );
}
