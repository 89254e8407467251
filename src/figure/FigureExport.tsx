import { useCallback, useState, type ComponentType, type ReactNode } from 'react';
import { useMessages } from '../design/messages/index.tsx';
import type { ExportMenu } from './export/ExportMenu.tsx';

type MenuProps = Parameters<typeof ExportMenu>[0];

/** The button; what it opens is fetched when it is first pressed, and asked for again where that failed. */
export function FigureExport({
  describedBy,
  ...menu
}: Omit<MenuProps, 'onClose'> & { readonly describedBy: string }): ReactNode {
  const { messages } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const [Menu, setMenu] = useState<ComponentType<MenuProps> | 'failed' | null>(null);
  const onClose = useCallback(() => setOpen(false), []);
  const onToggle = (isNow: boolean): void => {
    setOpen(isNow);
    if (isNow && (Menu === null || Menu === 'failed'))
      import('./export/ExportMenu.tsx')
        .then(({ ExportMenu: loaded }) => setMenu(() => loaded))
        .catch(() => setMenu('failed'));
  };
  return (
    <details className="figure-export" open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary className="plain-button" aria-describedby={describedBy}>
        {messages.controls.export}
      </summary>
      {!isOpen ? null : Menu === null || Menu === 'failed' ? (
        <p className="small" role="status">
          {Menu === null ? messages.app.loading : messages.app.broken}
        </p>
      ) : (
        <Menu {...menu} onClose={onClose} />
      )}
    </details>
  );
}
