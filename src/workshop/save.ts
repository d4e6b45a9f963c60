/** A file to download. */
export type OkrFile = Readonly<{ name: string; type: string; content: string }>;

/** Hands a file to the browser. */
export function saveFile({ name, type, content }: OkrFile): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
