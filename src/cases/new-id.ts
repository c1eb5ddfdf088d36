/** A new id, made of chance: for a case, and for each version of one. */
export function newId(): string {
  // Not crypto.randomUUID: browsers have it on secure pages only, and an office may serve the app inside its own network.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = bytes.reduce((text, byte, place) => text + octet(byte, place), '');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Two digits; in the seventh and ninth place with the bits that say "by chance", as RFC 9562 has it. */
function octet(byte: number, place: number): string {
  const marked = place === 6 ? (byte & 0x0f) | 0x40 : place === 8 ? (byte & 0x3f) | 0x80 : byte;
  return marked.toString(16).padStart(2, '0');
}
