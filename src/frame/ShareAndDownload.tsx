import type { ReactNode } from 'react';
import { FetchedMenu } from '../design/controls/FetchedMenu.tsx';
import { useMessages } from '../language/speech/speech.tsx';
import type { CsvForm } from '../figure/export/csv-form.ts';
import type { View } from '../model/index.ts';

/** What a page can hand out; what it cannot is not offered. */
export interface Downloads {
  /** Answers with the name of the file. */
  readonly onCsv: ((form: CsvForm) => Promise<string>) | null;
}

interface Props {
  readonly view: View;
  readonly downloads: Downloads;
}

/** What is on screen to hand on: as a link, and all figures of the page as CSV. */
export function ShareAndDownload({ view, downloads: { onCsv } }: Props): ReactNode {
  const { controls } = useMessages().messages;
  return (
    <div className="page-tools">
      <FetchedMenu
        label={controls.share}
        className="download-menu"
        load={async () => (await import('./share/ShareMenu.tsx')).ShareMenu}
        words={['sharing']}
        given={{ view }}
      />
      {onCsv === null ? null : (
        <FetchedMenu
          label={controls.download}
          className="download-menu"
          load={async () => (await import('./DownloadList.tsx')).DownloadList}
          given={{ onCsv }}
        />
      )}
    </div>
  );
}
