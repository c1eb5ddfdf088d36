import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { leaveHistoryAlone, readFragment } from '../router/address-bar';
import { visitAt } from '../router/visit';
import { changeLanguage } from '../words/i18n';
import { EmbedApp } from './EmbedApp';
import { EmbeddedFailure } from './embedded-failure';
import { hearHostPage } from './host-page';

const host = hearHostPage(window);
leaveHistoryAlone();

const element = document.createElement('div');
document.body.replaceChildren(element);
const root = createRoot(element);
try {
  await changeLanguage(visitAt(readFragment()).location.language);
  root.render(
    <StrictMode>
      <EmbedApp host={host} />
    </StrictMode>,
  );
} catch {
  root.render(<EmbeddedFailure />);
}
