import 'fake-indexeddb/auto';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Case } from '../../src/desk/cases/case';
import { openDatabase } from '../../src/desk/cases/database';
import { newId } from '../../src/desk/cases/new-id';
import { createDeskStore } from '../../src/desk/screens/desk-store';
import { openCasesOf } from '../../src/desk/screens/open-cases';
import { DeskContext } from '../../src/desk/screens/use-desk';
import { formatDeskFragment } from '../../src/router/desk-fragment';
import { changeLanguage } from '../../src/words/i18n';
import type { Language } from '../../src/words/languages';

/** Shows one page of a desk that holds these cases, in a database of its own. */
export async function atDesk(page: ReactNode, cases: readonly Case[], language: Language = 'ja') {
  window.location.hash = '';
  await changeLanguage(language);
  const store = createDeskStore(openDatabase({ name: newId() }));
  await store.load();
  const added = await store.add(cases);
  if (!added.isDone) throw new Error(`not stored: ${JSON.stringify(added.failure)}`);
  const user = userEvent.setup();
  render(
    <DeskContext
      value={{
        store,
        openCases: openCasesOf(store),
        presenting: { isOn: false, otherFragment: '' },
        fragmentAt: (to) => formatDeskFragment({ page: to, language, isPresenting: false }),
      }}
    >
      {page}
    </DeskContext>,
  );
  return { user, store };
}
