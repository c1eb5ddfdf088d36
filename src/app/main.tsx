// Before all else, as it finds what was pressed on the pages made at build time.
import './first-steps';
import { type ReactNode, StrictMode, useState } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { ChosenBefore, type DoneBefore, nothingDone } from '../check/chosen-before';
import { unfoldOnPaper } from '../platform/unfolded-on-paper';
import { readFragment, watchFragment } from '../router/address-bar';
import { setPageLanguage } from '../router/language-word';
import { loadPart } from '../router/load-part';
import { PageOrigin, useFragment } from '../router/page-origin';
import { visitAt } from '../router/visit';
import { changeLanguage } from '../words/i18n';
import { App } from './App';
import { type MadePage, pagesAreThere, takeOverPage } from './made-pages';
import { StartFailure } from './start-failure';

const root = document.documentElement.dataset.root ?? '';

const nothing = () => undefined;

setPageLanguage(document.documentElement.lang);
unfoldOnPaper();

try {
  // The words are there before anything is shown, so that no other language flashes up.
  const { language } = visitAt(readFragment()).location;
  await Promise.all([loadPart(() => changeLanguage(language)), pagesAreThere()]);
  const page = takeOverPage(readFragment());
  // Pages made at build time hear of a new address until now, and what takes one over only once it stands.
  watchFragment(nothing);
  if (page) hydratePage(page);
  else render(<App />);
} catch {
  takeOverPage('');
  render(<StartFailure />);
}

/** Goes on with a page made at build time, where the visitor stands on it. A translated one is made anew. */
function hydratePage({ element, fragment, idPrefix, chosen, isTranslated, isPressed }: MadePage): void {
  const done = () => ({ chosen: chosen(), isPressed });
  const content = withOrigin(fragment, <WithDone done={done} />);
  if (isTranslated) createRoot(element).render(content);
  else hydrateRoot(element, content, { identifierPrefix: idPrefix });
}

function render(content: ReactNode): void {
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  createRoot(element).render(withOrigin('', content));
}

function withOrigin(fragment: string, content: ReactNode): ReactNode {
  return (
    <StrictMode>
      <PageOrigin value={{ fragment, root }}>{content}</PageOrigin>
    </StrictMode>
  );
}

/** What was done beforehand counts on the page it was done on, until that is left. */
function WithDone({ done }: { done: () => DoneBefore }) {
  const fragment = useFragment();
  const [first] = useState(fragment);
  const [isLeft, setIsLeft] = useState(false);
  if (!isLeft && fragment !== first) setIsLeft(true);
  return (
    <ChosenBefore value={isLeft ? () => nothingDone : done}>
      <App />
    </ChosenBefore>
  );
}
