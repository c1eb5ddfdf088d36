import { unpack } from './unpack';

/** What the fragments of the desk begin with. */
export const deskPath = '#/desk';

/** Whether a fragment is one of the desk's: all that visitors, who never go there, need to know of it. */
export function isDeskFragment(fragment: string): boolean {
  // One too long to be read goes by its beginning.
  return /^(#\/)?desk(?=[/?]|$)/.test(unpack(fragment)?.path ?? fragment);
}
