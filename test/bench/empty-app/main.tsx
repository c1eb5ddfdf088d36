import { zodResolver } from '@hookform/resolvers/zod';
import i18next from 'i18next';
import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';
import { initReactI18next, useTranslation } from 'react-i18next';
import { assign, createActor, setup } from 'xstate';
import * as z from 'zod/mini';
import { jaQuestions as questions } from '../../../src/words/ja-questions';

/*
 * The least that the libraries of our stack can be put together to: the same questions, one after another and then from
 * the beginning, each answered by a form. No verdict, no styles, no address: a measure, never shown to anybody.
 */
z.config({ jitless: true });

const pages = Object.values(questions).map(({ title, options }) => ({
  title,
  options: Object.entries(options).map(([name, { label }]) => ({ name, label })),
}));

const machine = setup({
  types: { context: {} as { place: number }, events: {} as { type: 'ANSWER'; answer: string } },
}).createMachine({
  context: { place: 0 },
  on: { ANSWER: { actions: assign(({ context }) => ({ place: (context.place + 1) % pages.length })) } },
});
const actor = createActor(machine).start();

await i18next
  .use(initReactI18next)
  .init({ lng: 'ja', resources: { ja: { translation: { wizard: { next: '次へ' } } } } });

const schema = z.object({ answer: z.string() });

function watch(changed: () => void): () => void {
  const { unsubscribe } = actor.subscribe(changed);
  return unsubscribe;
}

function App() {
  const { context } = useSyncExternalStore(watch, () => actor.getSnapshot());
  return <Question key={context.place} place={context.place} />;
}

function Question({ place }: { place: number }) {
  const { t } = useTranslation();
  const { register, handleSubmit } = useForm({ resolver: zodResolver(schema) });
  const page = pages[place];
  return (
    <form onSubmit={handleSubmit(({ answer }) => actor.send({ type: 'ANSWER', answer }))}>
      <h1>{page?.title}</h1>
      {page?.options.map(({ name, label }) => (
        <label key={name}>
          <input type="radio" value={name} {...register('answer')} />
          {label}
        </label>
      ))}
      <button type="submit">{t('wizard.next')}</button>
    </form>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
