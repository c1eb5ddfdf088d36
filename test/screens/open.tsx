import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/app/App';
import { changeLanguage } from '../../src/words/i18n';
import type { Language } from '../../src/words/languages';

/** Opens the app at a fragment, as a visitor would, and waits for its heading. */
export async function open(fragment: string, language: Language = 'ja') {
  window.location.hash = fragment;
  await changeLanguage(language);
  const user = userEvent.setup();
  render(<App />);
  await screen.findAllByRole('heading', { level: 1 });
  return user;
}

/** The page's heading, once it says this. */
export function heading(name: string | RegExp) {
  return screen.findByRole('heading', { level: 1, name });
}
