import { useRef, type ReactNode } from 'react';
import { useMenuClosing } from '../design/controls/use-menu-closing.ts';
import { CSV_FORMATS, type CsvForm } from '../figure/export/csv-form.ts';
import { useMessages } from '../language/speech/speech.tsx';

interface Props {
  readonly onCsv: (form: CsvForm) => Promise<string>;
  readonly onClose: () => void;
}

/** The forms of CSV that all figures of the page come in. */
export function DownloadList({ onCsv, onClose }: Props): ReactNode {
  const { language, messages } = useMessages();
  const list = useRef<HTMLDivElement>(null);
  useMenuClosing(list, onClose);
  return (
    <div ref={list} className="download-list">
      {CSV_FORMATS.map(({ id, form, ofPage }) => (
        <button key={id} type="button" className="link-button" onClick={() => void onCsv(form(language))}>
          {ofPage(messages.controls)}
        </button>
      ))}
    </div>
  );
}
