import { useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import { type DocumentId, documents } from '../../rules/source';

/** Not zod's own check of addresses, which would cost every visitor a kilobyte. */
const addressIn = (...protocols: string[]) =>
  z.string().check(z.refine((text) => protocols.includes(protocolOf(text))));

/** The protocol of an address; empty if the text is none. */
function protocolOf(text: string): string {
  try {
    return new URL(text).protocol;
  } catch {
    return '';
  }
}

const webAddress = addressIn('https:', 'http:');
const contact = addressIn('https:', 'http:', 'mailto:');

/**
 * What whoever hosts the app says of themselves, in `<meta name="host-…">` elements of the page; an element that is
 * empty, missing or not of its form counts as not set.
 */
function hostSays<Schema extends z.ZodMiniType<string>>(name: string, schema: Schema): string | undefined {
  const element = document.querySelector(`meta[name="host-${name}"]`);
  const parsed = schema.safeParse(element?.getAttribute('content')?.trim());
  return parsed.success && parsed.data !== '' ? parsed.data : undefined;
}

/** Who answers for this page, if they say so. */
export function operatorName(): string | undefined {
  return hostSays('operator', z.string());
}

/** Where errors are reported: an address beginning with https: or mailto:. */
export function operatorContact(): string | undefined {
  return hostSays('contact', contact);
}

/** The address of a document the check refers to: the official one, or one the host has set. */
export function addressOf(id: DocumentId): string | undefined {
  const { address }: { readonly address?: string } = documents[id];
  return address ?? hostSays(id, webAddress);
}

/** Nothing of it changes while the page is open; a page made at build time knows no host yet. */
function useSaidByHost(read: () => string | undefined): string | undefined {
  return useSyncExternalStore(neverChanges, read, () => undefined);
}

const neverChanges = () => () => undefined;

/** `operatorName`, in a page made at build time too. */
export function useOperatorName(): string | undefined {
  return useSaidByHost(operatorName);
}

/** `addressOf`, in a page made at build time too. */
export function useAddressOf(id: DocumentId | undefined): string | undefined {
  return useSaidByHost(() => id && addressOf(id));
}
