import type { ReactNode } from 'react';
import { FetchedMenu } from '../../design/controls/FetchedMenu.tsx';
import { useMessages } from '../../language/speech/speech.tsx';
import type { ExportMenu } from './ExportMenu.tsx';
import './figure-export.css';

type Given = Omit<Parameters<typeof ExportMenu>[0], 'onClose'>;

/** What a figure can be taken away as, behind a button. */
export function FigureExport({ describedBy, ...given }: Given & { readonly describedBy: string }): ReactNode {
  return (
    <FetchedMenu
      label={useMessages().messages.controls.export}
      className="figure-export"
      describedBy={describedBy}
      load={async () => (await import('./ExportMenu.tsx')).ExportMenu}
      words={['exports']}
      given={given}
    />
  );
}
