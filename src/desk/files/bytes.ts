/** A file's bytes, to be read from the start as often as needed and never held all at once. */
export interface ByteSource {
  readonly size: number;
  chunks(): AsyncIterable<Uint8Array>;
}

const chunkSize = 64 * 1024;

/** The bytes of a file chosen in the browser. */
export function bytesOf(file: Blob): ByteSource {
  return {
    size: file.size,
    async *chunks() {
      for (let start = 0; start < file.size; start += chunkSize) {
        yield new Uint8Array(await file.slice(start, start + chunkSize).arrayBuffer());
      }
    },
  };
}
