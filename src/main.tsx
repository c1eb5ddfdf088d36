import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { speak } from './i18n/i18n';
import { readFragment } from './link/address-bar';
import { visitAt } from './link/visit';
import { StartFailure } from './start-failure';

const element = document.getElementById('root');
if (!element) throw new Error('the page has no element #root');
const root = createRoot(element);

try {
  // The words are there before anything is shown, so that no other language flashes up.
  await speak(visitAt(readFragment()).location.language);
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
} catch {
  root.render(<StartFailure />);
}
