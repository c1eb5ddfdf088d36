import type { FaqId } from '../../rules/faq-ids';
import { RulesLink } from '../router/rules-link';

/** The numbers of FAQ entries, each leading to its entry; the words themselves stand there. */
export function EntryLinks({ ids }: { ids: readonly FaqId[] }) {
  return ids.map((id) => (
    <span key={id}>
      <span> </span>
      <RulesLink part={id} translate="no">
        {id}
      </RulesLink>
    </span>
  ));
}
