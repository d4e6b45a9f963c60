/** No file of ours comes near it; a film chosen by mistake would fill the memory. */
const MOST = 16_000_000;

/** The text of a file, `''` where it cannot be read or is far too big to be ours. Never throws. */
export const readText = (file: File): Promise<string> => (file.size > MOST ? Promise.resolve('') : file.text().catch(() => ''));
