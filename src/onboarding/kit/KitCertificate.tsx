import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { EMPTY_PROGRESS } from '../../progress/model.ts';
import { $progress, loadProgress } from '../../stores/progress.ts';
import Certificate from '../certificate/Certificate.tsx';
import type { CertificateWords } from '../certificate/strings.ts';
import { loadCatalogue } from './catalogue.ts';
import { decodeKit } from './kit.ts';
import { resolveKit } from './resolve.ts';

/** The certificate of a team's path, by the id in the address. */
export default function KitCertificate({
  root,
  locale,
  words,
  none,
}: {
  root: string;
  locale: 'fr' | 'en';
  words: CertificateWords;
  none: string;
}) {
  const progress = useStore($progress, { ssr: () => EMPTY_PROGRESS });
  const [catalogue, setCatalogue] = useState<Awaited<ReturnType<typeof loadCatalogue>>>(null);
  const [id, setId] = useState('');
  useEffect(() => {
    loadProgress();
    setId(new URLSearchParams(location.search).get('id') ?? '');
    void loadCatalogue(root).then(setCatalogue);
  }, []);
  const kit = decodeKit(progress.kits[id]?.kit);
  if (!kit || !catalogue) return <p>{none}</p>;
  return (
    <Certificate
      path={resolveKit(kit, catalogue, root)}
      back={`${root}path/kit/?id=${id}`}
      units={catalogue.words}
      {...{ locale, words }}
    />
  );
}
