import { useState } from 'preact/hooks';
import { MAX_PACKED } from '../core/pack.ts';
import { type Passport, passportFile, passportLink } from '../progress/passport.ts';
import { download } from '../ui/download.ts';
import { FileButton } from '../ui/FileButton.tsx';
import { Qr } from './Qr.tsx';
import type { PassportWords } from './strings.ts';

/** Longest link a phone's camera still reads with ease. */
const QR_MOST = 1200;

type Props = Readonly<{
  passport: () => Passport;
  name: string;
  address: string;
  words: PassportWords;
  onName: (name: string) => void;
  onFile: (file: File) => void;
}>;

/** Export, import, link, QR code. */
export function Carry({ passport, name, address, words, onName, onFile }: Props) {
  const [said, setSaid] = useState('');
  const [link, setLink] = useState('');
  const [qr, setQr] = useState('');
  const made = () => `${address}#${passportLink(passport())}`;
  const save = () =>
    download(`boussole-${new Date(passport().at).toISOString().slice(0, 10)}.json`, passportFile(passport()), 'application/json');
  const copy = async () => {
    const text = made();
    if (text.length > MAX_PACKED) return setSaid(words.tooLong);
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      setLink(text);
    }
  };
  const show = () => {
    const text = made();
    if (text.length > QR_MOST) setSaid(words.tooLong);
    else setQr(qr ? '' : text);
  };
  return (
    <section aria-labelledby="carry">
      <h2 id="carry">{words.carry}</h2>
      <p>{words.carryText}</p>
      <p class="named">
        <label for="passport-name">{words.name}</label>
        <input
          id="passport-name"
          class="field"
          maxLength={100}
          autocomplete="name"
          value={name}
          aria-describedby="passport-name-hint"
          onChange={(event) => onName(event.currentTarget.value)}
        />
        <small id="passport-name-hint" class="soft">
          {words.nameHint}
        </small>
      </p>
      <div class="row">
        <button type="button" class="btn primary" onClick={save}>
          {words.exportFile}
        </button>
        <FileButton label={words.importFile} onFiles={([file]) => file && onFile(file)} />
        <span class="soft small ui drop-hint">{words.importHint}</span>
      </div>
      <div class="row">
        <button type="button" class="btn plain" onClick={copy}>
          {words.link}
        </button>
        <button type="button" class="btn plain" aria-expanded={qr !== ''} onClick={show}>
          {words.qr}
        </button>
        <span role="status" class="ui small">
          {said}
        </span>
      </div>
      {link && <textarea class="field" rows={4} readOnly aria-label={words.link} value={link} />}
      {qr && <Qr text={qr} label={words.qrText} />}
      <p class="small soft">{words.linkText}</p>
    </section>
  );
}
