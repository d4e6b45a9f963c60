import type { ComponentChildren } from 'preact';

/** A text whose `**words**` are stressed; writers have no other markup in exercises. */
export const Rich = ({ text }: { text: string }): ComponentChildren =>
  text.split('**').map((piece, i) => (i % 2 ? <strong>{piece}</strong> : piece));
