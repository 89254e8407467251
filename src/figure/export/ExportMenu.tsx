import { useQueryClient } from '@tanstack/react-query';
import { Fragment, use, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useMenuClosing } from '../../design/controls/use-menu-closing.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import type { Areas } from '../../language/speech/words.ts';
import type { FigureId, View } from '../../model/index.ts';
import { download } from './download.ts';
import { FullCsvContext } from './full-csv.ts';
import { NoPicture, copyPicture, type PngSize } from '../picture/png.ts';
import { TooLarge } from '../snapshot/snapshot.ts';
import { useFigureSurroundings } from '../surroundings/sources.ts';
import type { Surroundings, ToDraw } from '../take/stage.tsx';
import { madeOf } from '../take/take.ts';
import { citationOf } from './citation.ts';
import type { CsvForm, CsvFormat } from './csv-form.ts';
import { FORMATS, FORMAT_GROUPS, NothingToSave, fileOf, type FigureFormat } from './formats.ts';
import { SizeChoice } from './SizeChoice.tsx';
import { pageFile } from './page-file.ts';
import { writableOf } from './writable.ts';
import './export-menu.css';

interface Props {
  readonly id: FigureId;
  /** As it stands on the page; where it is left out it is made of the View. */
  readonly made?: ToDraw | null;
  readonly view: View;
  /** Whether what stands on the page answers an earlier View. */
  readonly isLate: boolean;
  /** What is drawn on the page: a picture is as wide. */
  readonly box: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

type Report =
  | { readonly kind: 'none' }
  | { readonly kind: 'busy' | 'done' | 'failed'; readonly text: string }
  /** To be copied by hand. */
  | { readonly kind: 'by-hand'; readonly text: string; readonly citation: string };

/** What is said where something could not be made. */
function failure(fault: unknown, name: string, words: Areas['exports']): Report {
  if (fault instanceof NothingToSave) return { kind: 'failed', text: words.noTable };
  if (fault instanceof NoPicture) return { kind: 'failed', text: words.noPicture };
  if (fault instanceof TooLarge) return { kind: 'failed', text: words.tooLarge };
  return { kind: 'failed', text: words.failed({ what: name }) };
}

/** What a figure can be taken away as. */
export function ExportMenu({ id, made = null, view, isLate, box, onClose }: Props): ReactNode {
  const speech = useMessages('exports');
  const words = speech.messages.exports;
  const surroundings: Surroundings = { figures: useFigureSurroundings(), speech, queries: useQueryClient() };
  const menu = useRef<HTMLElement>(null);
  const onFullCsv = use(FullCsvContext);
  const [size, setSize] = useState<PngSize | null>(2);
  const [report, setReport] = useState<Report>({ kind: 'none' });
  const isBusy = report.kind === 'busy';
  useMenuClosing(menu, onClose);

  const writable = async () => {
    const standing = made ?? (await madeOf(id, view, surroundings));
    if (standing === null) throw new NothingToSave();
    return writableOf(standing, surroundings, box.current?.clientWidth ?? null);
  };
  /** One at a time, and none of figures that answer an earlier question. */
  const doing = async (
    name: string,
    act: () => Promise<Report>,
    onFault = (fault: unknown): Report => failure(fault, name, words),
  ): Promise<void> => {
    if (isBusy) return;
    if (isLate) {
      setReport({ kind: 'failed', text: words.late });
      return;
    }
    setReport({ kind: 'busy', text: words.busy({ what: name }) });
    try {
      setReport(await act());
    } catch (fault) {
      setReport(onFault(fault));
    }
  };
  const save = async (format: FigureFormat): Promise<void> => {
    if (format.isSized === true && size === null) {
      setReport({ kind: 'failed', text: words.sizeWrong });
      return;
    }
    await doing(format.name(words), async () => {
      const { name, content } = await fileOf(format, await writable(), size ?? 2);
      download(content, name);
      return { kind: 'done', text: words.saved({ name }) };
    });
  };
  /** All that is behind the figures of the page, by the page itself. */
  const saveInFull = async (csv: CsvFormat, make: (form: CsvForm) => Promise<string>): Promise<void> =>
    doing(csv.fullName(words), async () => ({
      kind: 'done',
      text: words.saved({ name: await make(csv.form(speech.language)) }),
    }));
  const savePage = async (): Promise<void> =>
    doing(words.wholePage, async () => {
      const { name, content } = await pageFile(view, surroundings);
      download(content, name);
      return { kind: 'done', text: words.saved({ name }) };
    });
  const copy = async (): Promise<void> =>
    doing(
      words.copy,
      async () => {
        await copyPicture(async () => (await import('./drawn.ts')).pngFile(await (await writable()).drawn(), 2));
        return { kind: 'done', text: words.copied };
      },
      (fault) =>
        fault instanceof NoPicture ? failure(fault, words.copy, words) : { kind: 'failed', text: words.copyRefused },
    );
  const cite = async (): Promise<void> => {
    const citation = citationOf(await (await writable()).figure());
    await doing(
      words.citation,
      async () => {
        await navigator.clipboard.writeText(citation);
        return { kind: 'done', text: words.copied };
      },
      () => ({ kind: 'by-hand', text: words.textRefused, citation }),
    );
  };

  return (
    <section ref={menu} className="export-menu" aria-label={words.menu}>
      {FORMAT_GROUPS.map((group) => (
        <div key={group}>
          <h3 className="small quiet">{words[group]}</h3>
          {group === 'picture' ? <SizeChoice onSize={setSize} /> : null}
          <ul className="export-choices">
            {group === 'cite' ? <Choice name={words.citation} isBusy={isBusy} onChoose={() => void cite()} /> : null}
            {FORMATS.filter((format) => format.group === group).map(({ csv, ...format }) => (
              <Fragment key={format.id}>
                {format.id === 'html' ? (
                  <Choice name={words.copy} isBusy={isBusy} onChoose={() => void copy()} />
                ) : null}
                <Choice name={format.name(words)} isBusy={isBusy} onChoose={() => void save(format)} />
                {csv === undefined || onFullCsv === null ? null : (
                  <Choice name={csv.fullName(words)} isBusy={isBusy} onChoose={() => void saveInFull(csv, onFullCsv)} />
                )}
              </Fragment>
            ))}
            {group === 'picture' ? (
              <Choice name={words.wholePage} isBusy={isBusy} onChoose={() => void savePage()} />
            ) : null}
          </ul>
        </div>
      ))}
      <div className="export-news small" role="status">
        {report.kind === 'none' ? null : (
          <p className={report.kind === 'failed' ? 'is-failed' : undefined}>{report.text}</p>
        )}
        {report.kind === 'by-hand' ? (
          <textarea
            readOnly
            rows={4}
            value={report.citation}
            aria-label={words.cite}
            onFocus={(event) => event.target.select()}
          />
        ) : null}
      </div>
    </section>
  );
}

function Choice({
  name,
  isBusy,
  onChoose,
}: {
  readonly name: string;
  readonly isBusy: boolean;
  readonly onChoose: () => void;
}): ReactNode {
  return (
    <li>
      <button type="button" className="export-choice" aria-disabled={isBusy} onClick={onChoose}>
        {name}
      </button>
    </li>
  );
}
