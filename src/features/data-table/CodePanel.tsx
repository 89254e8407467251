import { useState, type ReactNode } from 'react';
import { Select } from '../../design/controls/Select.tsx';
import { copyText } from '../../frame/share/copy-text.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { isScore, presetOf, type Catalogue, type OwnTable, type View } from '../../model/index.ts';
import { CODE_LANGUAGES } from './code/code.ts';
import { codeSteps, otherFiles } from './code/steps.ts';
import { kindsOf, measuresOf } from './content/question.ts';

interface Props {
  readonly answer: OwnTable;
  readonly view: View;
  readonly catalogue: Catalogue;
}

/** The steps of the table as code to copy. */
export function CodePanel({ answer, view, catalogue }: Props): ReactNode {
  const { messages } = useMessages('dataTable');
  const said = messages.dataTable;
  const [language, setLanguage] = useState<string>(CODE_LANGUAGES[0].id);
  const [copied, setCopied] = useState<{ readonly code: string; readonly isDone: boolean } | null>(null);
  const base = new URL('data/tables/', document.baseURI).href;
  const measures = measuresOf(view, catalogue);
  const area = catalogue.regions.filter(({ isInSeeArea }) => isInSeeArea);
  const steps = codeSteps(answer, kindsOf(measures, catalogue), area, base);
  if (steps === null) return <p>{said.noCode}</p>;
  const code = CODE_LANGUAGES.find(({ id }) => id === language)?.write(steps) ?? '';
  const hasOwnScores = measures.some(isScore) && presetOf(view.method) !== 'atlas-default';
  return (
    <>
      <p className="small quiet">{said.codeHint}</p>
      {hasOwnScores ? <p className="small">{said.ownMethod}</p> : null}
      <p className="small">
        {said.files}:{' '}
        {[...steps.files, ...otherFiles(steps)].map((file) => (
          <a key={file} href={`${base}${file}`}>
            {file}{' '}
          </a>
        ))}
      </p>
      <div className="table-code-tools">
        <Select
          label={said.codeLanguage}
          value={language}
          options={CODE_LANGUAGES.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setLanguage}
        />
        <button
          type="button"
          className="plain-button"
          onClick={() => void copyText(code).then((isDone) => setCopied({ code, isDone }))}
        >
          {said.copy}
        </button>
        <span role="status" className="small">
          {copied?.code !== code ? '' : copied.isDone ? said.copied : said.notCopied}
        </span>
      </div>
      {/* Long lines scroll inside their own box, which must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0} translate="no">
        <code>{code}</code>
      </pre>
    </>
  );
}
