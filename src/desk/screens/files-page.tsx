import { useMemo } from 'react';
import { usePageTitle } from '../../ui/page-title';
import { deskCaseWords } from '../../words/desk-case-words';
import { deskFilesWords } from '../../words/desk-files-words';
import { newId } from '../cases/new-id';
import { ExportSection } from './export-section';
import { ImportSection } from './import-section';
import { casesToKeep } from './unsaved-case';
import { useDesk, useDeskWords, useUnsaved } from './use-desk';

/** Cases into files and out of them. `ids`: the cases selected in the list; left out, all of them. */
export function FilesPage({ ids }: { ids: readonly string[] | undefined }) {
  const words = useDeskWords(deskFilesWords);
  const { keptMark } = useDeskWords(deskCaseWords).status;
  const { state } = useDesk();
  const unsaved = useUnsaved();
  usePageTitle(words.title);
  const all = useMemo(
    () => casesToKeep(state.cases, unsaved, { newId, mark: keptMark }),
    [state.cases, unsaved, keptMark],
  );
  const selected = ids && all.filter(({ id }) => ids.includes(id));
  return (
    <div className="stack-section">
      <h1 tabIndex={-1}>{words.title}</h1>
      <p>{words.intro}</p>
      <ExportSection cases={selected ?? all} isEverything={!selected} />
      <ImportSection />
    </div>
  );
}
