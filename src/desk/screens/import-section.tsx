import { type ChangeEvent, useId, useRef, useState } from 'react';
import { presentMoment } from '../../platform/clock';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { deskFilesWords } from '../../words/desk-files-words';
import type { Case } from '../cases/case';
import { idsInOrder } from '../cases/new-id';
import type { StorageFailure } from '../cases/storage-failure';
import type { Imported } from '../files/import-file';
import type { Cases } from './case-changes';
import { useFileDrop } from './file-drop';
import { FilePreview, ProblemList } from './file-preview';
import { FailureNotice } from './storage-notices';
import { useDesk, useDeskWords } from './use-desk';

const loadFiles = async () => ({
  ...(await import('../files/import-file')),
  ...(await import('../files/bytes')),
});

/** How far an import is. */
type Import =
  | { readonly step: 'none' | 'cancelled' | 'several' }
  | { readonly step: 'unreadable'; readonly name: string }
  | { readonly step: 'notStored'; readonly failure: StorageFailure }
  | { readonly step: 'reading'; readonly percent: number }
  | { readonly step: 'read'; readonly name: string; readonly imported: Imported }
  | { readonly step: 'storing' | 'stored'; readonly count: number };

/** Cases out of a file: read, shown, and only then stored, all or none. */
export function ImportSection() {
  const words = useDeskWords(deskFilesWords);
  const { state, store } = useDesk();
  const id = useId();
  const cancelSignal = useRef<AbortController>(undefined);
  const [progress, setProgress] = useState<Import>({ step: 'none' });

  const read = async (file: File) => {
    const controller = new AbortController();
    cancelSignal.current = controller;
    setProgress({ step: 'reading', percent: 0 });
    try {
      const { importFile, bytesOf } = await loadFiles();
      const imported = await importFile(
        bytesOf(file),
        {
          now: presentMoment().toISOString(),
          newId: idsInOrder(),
          historyOf: (known) => state.cases.get(known)?.case.judgements ?? [],
        },
        {
          signal: controller.signal,
          onProgress: (share) => setProgress({ step: 'reading', percent: Math.floor(share * 100) }),
        },
      );
      setProgress({ step: 'read', name: file.name, imported });
    } catch {
      // A folder, a file that is gone or must not be read: browsers refuse them in many words.
      setProgress(
        controller.signal.aborted ? { step: 'cancelled' } : { step: 'unreadable', name: file.name },
      );
    }
  };

  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) await read(file);
    // The same file, mended, can be chosen again.
    target.value = '';
  };

  const takeDropped = ([file, ...others]: readonly File[]) => {
    if (file && others.length === 0) void read(file);
    else setProgress({ step: 'several' });
  };

  const keep = async (cases: readonly Case[]) => {
    const controller = new AbortController();
    cancelSignal.current = controller;
    setProgress({ step: 'storing', count: 0 });
    const attempt = await store.replace(cases, {
      cancelSignal: controller.signal,
      onProgress: (count) => setProgress({ step: 'storing', count }),
    });
    if (attempt.isDone) setProgress({ step: 'stored', count: cases.length });
    else if (attempt.failure.why === 'cancelled') setProgress({ step: 'cancelled' });
    else setProgress({ step: 'notStored', failure: attempt.failure });
  };

  const isBusy = progress.step === 'reading' || progress.step === 'storing';
  useFileDrop(isBusy ? undefined : takeDropped);
  return (
    <section className="stack">
      <h2>{words.importTitle}</h2>
      <p>{words.importHelp}</p>
      <p>{words.dropHelp}</p>
      <div className="text-field">
        <label htmlFor={id}>{words.choose}</label>
        <input
          id={id}
          type="file"
          accept=".json,.csv,.txt,application/json,text/csv"
          className="text-field-input"
          disabled={isBusy}
          onChange={choose}
        />
      </div>
      <div role="status" className="stack-tight">
        {progress.step === 'reading' && <p>{words.reading(progress.percent)}</p>}
        {progress.step === 'storing' && <p>{words.storing(progress.count)}</p>}
        {progress.step === 'stored' && <p>{words.stored(progress.count)}</p>}
        {progress.step === 'cancelled' && <p>{words.cancelled}</p>}
        {progress.step === 'several' && <p>{words.several}</p>}
        {progress.step === 'unreadable' && <p>{words.unreadable(progress.name)}</p>}
        {progress.step === 'notStored' && (
          <>
            <p>{words.notStored}</p>
            <FailureNotice failure={progress.failure} />
          </>
        )}
      </div>
      {isBusy && (
        <Button variant="secondary" onClick={() => cancelSignal.current?.abort()}>
          {words.cancel}
        </Button>
      )}
      {progress.step === 'read' && (
        <ReadFile
          name={progress.name}
          imported={progress.imported}
          onKeep={keep}
          onCancel={() => setProgress({ step: 'cancelled' })}
        />
      )}
    </section>
  );
}

/** What was read of a file: what is wrong with it, or what is in it and what storing it would do. */
function ReadFile({
  name,
  imported,
  onKeep,
  onCancel,
}: {
  name: string;
  imported: Imported;
  onKeep: (cases: readonly Case[]) => void;
  onCancel: () => void;
}) {
  const words = useDeskWords(deskFilesWords);
  const { state } = useDesk();
  const { preview } = imported;
  if (!('cases' in imported)) {
    return (
      <>
        <Banner tone="error" role="alert">
          <p className="banner-title">{words.wrong(name)}</p>
          <p>{words.wrongHelp}</p>
          <ProblemList problems={imported} />
        </Banner>
        {preview && <FilePreview preview={preview} wrong={imported} />}
      </>
    );
  }
  const { cases, remarks } = imported;
  const known = cases.filter((one) => state.cases.has(one.id)).length;
  const namesakes = countNamesakes(cases, state.cases);
  return (
    <div className="stack">
      <h3>{words.found(name, cases.length)}</h3>
      {known > 0 && <p>{words.alreadyHere(known)}</p>}
      {namesakes > 0 && (
        <Banner tone="info">
          <p>{words.namesakes(namesakes)}</p>
        </Banner>
      )}
      {remarks.problems.length > 0 && (
        <>
          <h4>{words.remarks}</h4>
          <ProblemList problems={remarks} />
        </>
      )}
      {preview && <FilePreview preview={preview} />}
      <div className="buttons">
        {cases.length > 0 && <Button onClick={() => onKeep(cases)}>{words.store(cases.length)}</Button>}
        <Button variant="secondary" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

/** How many cases would stand beside one of the same name and number: most often the same table, imported once more. */
function countNamesakes(cases: readonly Case[], here: Cases): number {
  const nameOf = ({ client, reference }: Case) => JSON.stringify([client.trim(), reference.trim()]);
  const names = new Set([...here.values()].map((stored) => nameOf(stored.case)));
  return cases.filter((one) => !here.has(one.id) && one.client.trim() !== '' && names.has(nameOf(one)))
    .length;
}
