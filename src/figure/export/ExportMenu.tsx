import { Fragment, use, useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { EXPORTS } from '../../design/messages/exports.ts';
import { useMessages } from '../../design/messages/index.tsx';
import { parseView } from '../../state/index.ts';
import { download } from './download.ts';
import { figureTakersIn } from '../figures-on-page.ts';
import { FullCsvContext } from '../full-csv.ts';
import { citationOf } from './citation.ts';
import { figureFileName, type ExportedFigure } from './figure.ts';
import { DRAWN, FORMATS, NothingToSave, TABLED, fileOf, formatName, pictureOf, type FigureFormat } from './formats.ts';
import { copyPicture, type PngSize } from '../picture/png.ts';
import { SizeChoice } from './SizeChoice.tsx';
import { SLIDE_ROOM, slideTable } from '../slides/slide-table.ts';
import { snapshotFile } from '../snapshot/snapshot-file.ts';
import { TooLarge, type SnapshotFigure } from '../snapshot/snapshot.ts';
import { takeDrawing, takeFigure, type FigureOnPage } from './take-figure.ts';
import { takeSnapshot } from '../snapshot/take-snapshot.ts';
import './export-menu.css';

interface Props {
  readonly figure: FigureOnPage;
  /** Holds what is drawn. */
  readonly box: RefObject<HTMLElement | null>;
  readonly isTable: boolean;
  readonly onShow: (shown: 'figure' | 'table') => void;
  readonly onClose: () => void;
}

type Told =
  | { readonly kind: 'none' }
  | { readonly kind: 'busy' | 'done' | 'failed'; readonly text: string }
  /** To be copied by hand. */
  | { readonly kind: 'by-hand'; readonly text: string; readonly citation: string };

const GROUPS = [
  { title: 'picture', formats: FORMATS.filter((format) => DRAWN.includes(format)) },
  { title: 'figures', formats: FORMATS.filter((format) => TABLED.includes(format)) },
  { title: 'cite', formats: FORMATS.filter((format) => !DRAWN.includes(format) && !TABLED.includes(format)) },
] as const;

/** What a figure can be taken away as. Escape closes it, and so does a press elsewhere. */
export function ExportMenu({ figure, box, isTable, onShow, onClose }: Props): ReactNode {
  const speech = useMessages();
  const words = EXPORTS[speech.language];
  const menu = useRef<HTMLElement>(null);
  const onFullCsv = use(FullCsvContext);
  const [size, setSize] = useState<PngSize | null>(2);
  const [told, setTold] = useState<Told>({ kind: 'none' });
  const isBusy = told.kind === 'busy';

  useEffect(() => {
    const fold = menu.current?.closest('details');
    const onPress = (event: PointerEvent): void => {
      if (event.target instanceof Node && fold?.contains(event.target) !== true) onClose();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || fold?.contains(document.activeElement) !== true) return;
      fold.querySelector('summary')?.focus();
      onClose();
    };
    document.addEventListener('pointerdown', onPress);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      document.removeEventListener('keydown', onKey);
    };
  }, [onClose]);

  const taken = async (withDrawing: boolean): Promise<ExportedFigure> => {
    if (box.current === null) throw new Error('The figure is gone.');
    const read = await takeFigure(figure, box.current, speech);
    return withDrawing ? { ...read, drawing: await takeDrawing(box.current, isTable, onShow) } : read;
  };
  /** One at a time, and none of figures that answer an earlier question. */
  const doing = async (name: string, act: () => Promise<Told>, onFault: (fault: unknown) => Told): Promise<void> => {
    if (isBusy) return;
    if (menu.current?.closest('.is-late') != null) {
      setTold({ kind: 'failed', text: words.late });
      return;
    }
    setTold({ kind: 'busy', text: words.busy(name) });
    try {
      setTold(await act());
    } catch (fault) {
      setTold(onFault(fault));
    }
  };
  const save = async (format: FigureFormat): Promise<void> => {
    const name = formatName(format, words);
    if (format === 'png' && size === null) {
      setTold({ kind: 'failed', text: words.sizeWrong });
      return;
    }
    await doing(
      name,
      async () => {
        const read = await taken(false);
        const { name: file, content } = await fileOf(
          format,
          isDrawn(format, read, box.current) ? await taken(true) : read,
          size ?? 2,
        );
        download(content, file);
        return { kind: 'done', text: words.saved(file) };
      },
      (fault) => ({ kind: 'failed', text: fault instanceof NothingToSave ? words.noTable : words.failed(name) }),
    );
  };
  /** All that is behind the figures of the page, by the page itself. */
  const saveInFull = async (make: () => Promise<string>): Promise<void> =>
    doing(
      words.csvFull,
      async () => ({ kind: 'done', text: words.saved(await make()) }),
      () => ({ kind: 'failed', text: words.failed(words.csvFull) }),
    );
  /** This figure, or all of its page, as a file that opens by itself. */
  const saveSnapshot = async (isPage: boolean): Promise<void> => {
    const name = isPage ? words.wholePage : words.oneFile;
    await doing(
      name,
      async () => {
        if (box.current === null) throw new Error('The figure is gone.');
        const figures: SnapshotFigure[] = [];
        if (isPage) for (const take of figureTakersIn(document)) figures.push(await take(speech));
        else figures.push(await takeSnapshot({ figure, box: box.current, isTable, show: onShow }, speech));
        const { language, messages } = speech;
        const { page } = parseView(location.search).view;
        const { name: file, content } = await snapshotFile(
          figures,
          isPage
            ? { title: `${messages.app.title}: ${messages.pages[page]}`, language, name: `atlas-${page}` }
            : { title: figure.finding, language, name: figureFileName({ title: figure.finding }) },
        );
        download(content, file);
        return { kind: 'done', text: words.saved(file) };
      },
      (fault) => ({ kind: 'failed', text: fault instanceof TooLarge ? words.tooLarge : words.failed(name) }),
    );
  };
  const copy = async (): Promise<void> =>
    doing(
      words.copy,
      async () => {
        await copyPicture(async () => pictureOf(await taken(true), 2));
        return { kind: 'done', text: words.copied };
      },
      () => ({ kind: 'failed', text: words.copyRefused }),
    );
  const cite = async (): Promise<void> => {
    const citation = citationOf(await taken(false));
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
      {GROUPS.map(({ title, formats }) => (
        <div key={title}>
          <h3 className="small quiet">{words[title]}</h3>
          {title === 'picture' ? <SizeChoice onSize={setSize} /> : null}
          <ul className="export-choices">
            {title === 'cite' ? <Choice name={words.citation} isBusy={isBusy} onChoose={() => void cite()} /> : null}
            {formats.map((format) => (
              <Fragment key={format}>
                <Choice name={formatName(format, words)} isBusy={isBusy} onChoose={() => void save(format)} />
                {format === 'csv' && onFullCsv !== null ? (
                  <Choice name={words.csvFull} isBusy={isBusy} onChoose={() => void saveInFull(onFullCsv)} />
                ) : null}
              </Fragment>
            ))}
            {title === 'picture' ? <Choice name={words.copy} isBusy={isBusy} onChoose={() => void copy()} /> : null}
            {title === 'picture' ? (
              <Choice name={words.oneFile} isBusy={isBusy} onChoose={() => void saveSnapshot(false)} />
            ) : null}
            {title === 'picture' ? (
              <Choice name={words.wholePage} isBusy={isBusy} onChoose={() => void saveSnapshot(true)} />
            ) : null}
          </ul>
        </div>
      ))}
      <div className="export-told small" role="status">
        {told.kind === 'none' ? null : <p className={told.kind === 'failed' ? 'is-failed' : undefined}>{told.text}</p>}
        {told.kind === 'by-hand' ? (
          <textarea
            readOnly
            rows={4}
            value={told.citation}
            aria-label={words.cite}
            onFocus={(event) => event.target.select()}
          />
        ) : null}
      </div>
    </section>
  );
}

/** Whether its drawing is needed: slides draw series themselves, and a table without marks is one there too. */
function isDrawn(format: FigureFormat, { chart, table }: ExportedFigure, box: HTMLElement | null): boolean {
  if (format !== 'pptx') return DRAWN.includes(format);
  return (
    chart === null &&
    (table === null ||
      box?.querySelector('svg') !== null ||
      slideTable(table, SLIDE_ROOM.width, SLIDE_ROOM.height) === null)
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
