import type { Ref } from 'preact';
import { useRef } from 'preact/hooks';

type Props = Readonly<{
  label: string;
  onFiles: (files: readonly File[]) => void;
  multiple?: boolean;
  primary?: boolean;
  /** The button, to give it the focus. */
  button?: Ref<HTMLButtonElement>;
}>;

/** A button that asks for files of ours; the same file may be chosen twice running. */
export function FileButton({ label, onFiles, multiple = false, primary = false, button }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button ref={button ?? null} type="button" class={primary ? 'btn primary' : 'btn'} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={multiple}
        accept=".json,application/json"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (files.length) onFiles(files);
        }}
      />
    </>
  );
}
