import { useSyncExternalStore, type ReactNode } from 'react';
import type { KeepFault } from '../../datasets/kept-files.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { shortList } from '../../language/sentences/lists.ts';
import type { Catalogue } from '../../model/index.ts';
import type { Keeper } from './keeper.ts';
import { offlineService, type OfflineService } from './service.ts';
import './keeping.css';

/** So many faults are named; the others have the same cause. */
const NAMED = 3;
const megabytesOf = (bytes: number): number => bytes / 1e6;

/** What could not be kept, and what to do about it. */
function Faults({
  faults,
  bytes,
  onRetry,
}: {
  readonly faults: readonly KeepFault[];
  readonly bytes: number;
  readonly onRetry: () => void;
}): ReactNode {
  const speech = useMessages('offline');
  const { messages } = speech;
  const words = messages.offline;
  const [first] = faults;
  if (first === undefined) return null;
  return (
    <div role="alert" className="keeping-fault">
      <div>
        <strong>{words.failed({ count: faults.length })}.</strong>{' '}
        {faults.length === 1
          ? null
          : `${shortList(
              speech,
              faults.map(({ file }) => file.path),
              'other',
              NAMED,
            )}.`}
      </div>
      <div>
        {first.kind === 'full'
          ? words.full({ megabytes: megabytesOf(bytes) })
          : `${messages.errors[first.kind].title({ file: first.file.path })} ${messages.errors[first.kind].action}`}
      </div>
      <button type="button" className="link-button" onClick={onRetry}>
        {words.again}
      </button>
    </div>
  );
}

function Kept({ keeper, catalogue }: { readonly keeper: Keeper; readonly catalogue: Catalogue | null }): ReactNode {
  const words = useMessages('offline').messages.offline;
  const keeping = useSyncExternalStore(keeper.subscribe, keeper.get, keeper.get);
  const takeAll = (): void => void keeper.takeAll();
  switch (keeping.kind) {
    case 'starting':
      return null;
    case 'impossible':
      return <div>{words.impossible[keeping.why]}</div>;
    case 'partly':
      return (
        <div>
          <button type="button" className="link-button" onClick={takeAll}>
            {words.takeAll({ megabytes: megabytesOf(keeping.bytes) })}
          </button>{' '}
          {words.partly}
        </div>
      );
    case 'taking': {
      const { done, all } = keeping;
      const text = words.taking({
        done: done.files,
        of: all.files,
        megabytes: megabytesOf(done.bytes),
        ofMegabytes: megabytesOf(all.bytes),
      });
      return (
        <div className="keeping-progress">
          <progress max={all.bytes} value={done.bytes} aria-label={words.label} />
          <span>{text}</span>
          <button type="button" className="link-button" onClick={keeper.cancel}>
            {words.cancel}
          </button>
        </div>
      );
    }
    case 'failed':
      return <Faults faults={keeping.faults} bytes={keeping.bytes} onRetry={takeAll} />;
    case 'whole':
      return catalogue === null ? null : (
        <div role="status">{words.whole({ day: catalogue.date, version: catalogue.version })}</div>
      );
  }
}

/** What this device keeps for a room without network, a way to take everything along, and a newer atlas once there is one. */
export function Keeping({
  catalogue,
  service = offlineService(),
}: {
  readonly catalogue: Catalogue | null;
  readonly service?: OfflineService;
}): ReactNode {
  const words = useMessages('offline').messages.offline;
  const hasUpdate = useSyncExternalStore(service.subscribeUpdate, service.hasUpdate, service.hasUpdate);
  return (
    <section className="keeping" aria-label={words.label}>
      <Kept keeper={service.keeper} catalogue={catalogue} />
      {hasUpdate ? (
        <div role="status">
          {words.update} ·{' '}
          <button type="button" className="link-button" onClick={service.takeUpdate}>
            {words.takeUpdate}
          </button>
        </div>
      ) : null}
    </section>
  );
}
