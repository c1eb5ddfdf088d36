import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { EmbedApp } from './EmbedApp';
import { EmbeddedFailure } from './embed/embedded-failure';
import { hearHostPage } from './embed/host-page';
import { speak } from './i18n/i18n';
import { leaveHistoryAlone, readFragment } from './link/address-bar';
import { visitAt } from './link/visit';

const host = hearHostPage(window);
leaveHistoryAlone();

const element = document.createElement('div');
document.body.replaceChildren(element);
const root = createRoot(element);
try {
  await speak(visitAt(readFragment()).location.language);
  root.render(
    <StrictMode>
      <EmbedApp host={host} />
    </StrictMode>,
  );
} catch {
  root.render(<EmbeddedFailure />);
}
