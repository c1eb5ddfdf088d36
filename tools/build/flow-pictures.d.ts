/** The pictures of the flow as the build makes them (flow-pictures.mjs). */
declare module 'virtual:flow-pictures' {
  type Language = import('../../src/words/languages').Language;

  /** Where each picture is, seen from the page, and its size in CSS pixels. */
  export const flowPictures: Readonly<
    Record<Language, { readonly address: string; readonly width: number; readonly height: number }>
  >;
}
