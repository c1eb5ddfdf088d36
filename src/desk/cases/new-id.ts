/** A new id, made of chance: for a case, and for each version of one. */
export function newId(): string {
  // Not crypto.randomUUID: browsers have it on secure pages only, and an office may serve the app inside its own network.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = bytes.reduce((text, byte, place) => text + octet(byte, place), '');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/**
 * Makes ids by chance, but each greater than the one before: the desk lists by their ids cases that nothing else tells
 * apart, and those of one file are to stand as they stood there.
 */
export function idsInOrder(): () => string {
  // From the lower half on, which leaves room for two thousand million.
  let place = Math.floor(Number.parseInt(newId().slice(0, 8), 16) / 2);
  return () => {
    place += 1;
    return place.toString(16).padStart(8, '0') + newId().slice(8);
  };
}

/** Two digits; in the seventh and ninth place with the bits that say "by chance", as RFC 9562 has it. */
function octet(byte: number, place: number): string {
  const marked = place === 6 ? (byte & 0x0f) | 0x40 : place === 8 ? (byte & 0x3f) | 0x80 : byte;
  return marked.toString(16).padStart(2, '0');
}
