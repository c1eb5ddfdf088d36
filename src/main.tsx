import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { speak } from './i18n/i18n';
import { readFragment } from './link/address-bar';
import { visitAt } from './link/visit';

// The words are there before anything is shown, so that no other language flashes up.
await speak(visitAt(readFragment()).location.language);

const root = document.getElementById('root');
if (!root) throw new Error('the page has no element #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
