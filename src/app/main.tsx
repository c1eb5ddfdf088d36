// Imported first: it handles input on the prerendered pages until the app is ready.
import './before-hydration';
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
import { type PrerenderedPage, takeOverPage, whenDocumentParsed } from './prerendered-pages';
import { StartFailure } from './start-failure';

const root = document.documentElement.dataset.root ?? '';

const nothing = () => undefined;

setPageLanguage(document.documentElement.lang);
unfoldOnPaper();

try {
  // Words are loaded before anything is rendered, so that no other language flashes up.
  const { language } = visitAt(readFragment()).location;
  await Promise.all([loadPart(() => changeLanguage(language)), whenDocumentParsed()]);
  const page = takeOverPage(readFragment());
  // Prerendered pages follow the address until here; the app follows it once it is mounted.
  watchFragment(nothing);
  if (page) hydratePage(page);
  else render(<App />);
} catch {
  takeOverPage('');
  render(<StartFailure />);
}

/** Hydrates a prerendered page; renders a translated one from scratch. */
function hydratePage({
  element,
  fragment,
  idPrefix,
  chosen,
  isTranslated,
  isPressed,
}: PrerenderedPage): void {
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

/** Provides what was chosen and pressed before hydration, until the visitor leaves that page. */
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
