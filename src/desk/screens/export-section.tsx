import { useState } from 'react';
import { presentMoment } from '../../platform/clock';
import { fileNameOf } from '../../platform/file-name';
import { saveFile } from '../../platform/file-saver';
import { Button } from '../../ui/button';
import { formatDate, isoDate } from '../../words/dates';
import { deskFilesWords } from '../../words/desk-files-words';
import { useLanguage } from '../../words/use-language';
import type { Case } from '../cases/case';
import { useCasesName } from './use-cases-name';
import { useDesk, useDeskWords } from './use-desk';

const loadFiles = async () => ({
  ...(await import('../files/json-export')),
  ...(await import('../files/csv-export')),
});

/** Cases into a file: everything, to be safe, or as a table. */
export function ExportSection({ cases, isEverything }: { cases: readonly Case[]; isEverything: boolean }) {
  const words = useDeskWords(deskFilesWords);
  const language = useLanguage();
  const { store, state } = useDesk();
  const [isMaking, setMaking] = useState(false);
  const casesName = useCasesName();
  const save = async (kind: 'json' | 'csv') => {
    setMaking(true);
    try {
      const { jsonFileOf, csvFileOf } = await loadFiles();
      const today = presentMoment();
      const moment = today.toISOString();
      const text = kind === 'json' ? await jsonFileOf(cases, moment) : await csvFileOf(cases, language);
      const type = kind === 'json' ? 'application/json' : 'text/csv';
      // A backup says of how many it is, and a selection whose.
      const name = isEverything
        ? fileNameOf([words.fileName, words.count(cases.length), isoDate(today)], kind)
        : casesName(words.fileName, cases, kind);
      saveFile({ name, type, text });
      if (kind === 'json' && isEverything) await store.noteBackup(moment);
    } finally {
      setMaking(false);
    }
  };
  return (
    <section className="stack">
      <h2>{words.exportTitle}</h2>
      {cases.length === 0 && <p>{words.nothing}</p>}
      {cases.length > 0 && (
        <>
          <p>{isEverything ? words.all : words.exportOf(cases.length)}</p>
          <div className="stack-tight">
            <Button onClick={() => save('json')}>{words.saveJson}</Button>
            <p className="support">{words.saveJsonHelp}</p>
          </div>
          <div className="stack-tight">
            <Button variant="secondary" onClick={() => save('csv')}>
              {words.saveCsv}
            </Button>
            <p className="support">{words.saveCsvHelp}</p>
          </div>
        </>
      )}
      <p role="status">{isMaking && words.making}</p>
      {state.lastBackup && (
        <p className="support">{words.lastBackup(formatDate(new Date(state.lastBackup), language))}</p>
      )}
    </section>
  );
}
