declare module 'subset-font' {
  type Axis = number | { min: number; max: number };
  /** Cuts a font down to the glyphs of `text`. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2' | 'sfnt'; variationAxes?: Record<string, Axis> },
  ): Promise<Buffer>;
}
