/** Nothing has to be kept: it is all in the file. A new version is another file. */
export function Offline() {
  return null;
}
