import type { DocumentId } from '../../rules/source';
import { useAddressOf } from '../platform/host';
import { useTranslation } from '../words/use-translation';
import { Words } from '../words/words';

/** A document by its name, linked where its address is known. */
export function DocumentName({ id }: { id: DocumentId }) {
  const { t } = useTranslation();
  const address = useAddressOf(id);
  const name = <Words>{t(`document.${id}`)}</Words>;
  return address ? (
    <a href={address} rel="noreferrer">
      {name}
    </a>
  ) : (
    <span>{name}</span>
  );
}
