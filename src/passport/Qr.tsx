import { useEffect, useState } from 'preact/hooks';

/** A text as a QR code: one path, dark on white in either theme, with its quiet zone. The encoder loads on demand. */
export function Qr({ text, label }: { text: string; label: string }) {
  const [path, setPath] = useState<{ d: string; size: number } | null>(null);
  useEffect(() => {
    void import('qrcode-generator').then(
      ({ default: encoder }) => {
        const code = encoder(0, 'L');
        code.addData(text);
        code.make();
        const size = code.getModuleCount();
        const rows = Array.from({ length: size }, (_, y) =>
          Array.from({ length: size }, (_, x) => (code.isDark(y, x) ? `M${x + 4} ${y + 4}h1v1h-1z` : '')).join(''),
        );
        setPath({ d: rows.join(''), size: size + 8 });
      },
      () => undefined,
    );
  }, [text]);
  return (
    path && (
      <svg class="qr" viewBox={`0 0 ${path.size} ${path.size}`} role="img" aria-label={label} shape-rendering="crispEdges">
        <path class="paper" d={`M0 0h${path.size}v${path.size}H0z`} />
        <path class="ink" d={path.d} />
      </svg>
    )
  );
}
