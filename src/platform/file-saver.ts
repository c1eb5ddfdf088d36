import type { FileName } from './file-name';

/** How long the browser is given to fetch what it saves, in milliseconds. */
const timeout = 60_000;

/** Saves a text, whole or in pieces, as a file where the browser keeps what is downloaded. Nothing leaves the device. */
export function saveFile({
  name,
  type,
  text,
}: {
  name: FileName;
  type: string;
  text: string | string[];
}): void {
  const address = URL.createObjectURL(new Blob([text].flat(), { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), timeout);
}
