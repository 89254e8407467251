import type { ReactNode } from 'react';
import { Select } from '../../design/controls/Select.tsx';
import { useMessages } from '../../language/speech/speech.tsx';
import { STORY_LIMITS, isFigureId, type Catalogue, type StorySlide, type StoryText } from '../../model/index.ts';
import { withSlide } from '../../state/stories/story-edits.ts';
import { ViewProblems } from './shelf/Faults.tsx';
import { storyShelf } from './shelf/shelf.ts';
import { SlideFigure } from './slide/SlideFigure.tsx';
import { StoryField } from './StoryField.tsx';
import { SlideStage } from './slide/SlideStage.tsx';
import { useFindings } from './slide/use-findings.ts';

interface Props {
  readonly storyId: string;
  readonly slide: StorySlide;
  /** Its place, counted from 1. */
  readonly place: number;
  readonly catalogue: Catalogue;
  /** No slide can be added. */
  readonly isFull: boolean;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  /** Opens the View of the slide as a page, to come back with another. */
  readonly onChangeFigure: () => void;
}

const WHOLE = '';

/** A slide written where it stands: its headline and text on it, its notes beneath. */
export function SlideEditor({
  storyId,
  slide,
  place,
  catalogue,
  isFull,
  onDuplicate,
  onRemove,
  onChangeFigure,
}: Props): ReactNode {
  const speech = useMessages('stories');
  const { messages } = speech;
  const { stories } = messages;
  const findings = useFindings(slide.view, speech);
  const edit = (change: Partial<StorySlide>, typing: string | null): void =>
    storyShelf().edit(storyId, (story) => withSlide(story, slide.id, change), typing);
  const field = (name: StoryText, label: string, rows: number): ReactNode => (
    <StoryField
      name={`${storyId} ${slide.id} ${name}`}
      className={`slide-field is-${name}`}
      label={label}
      placeholder={label}
      rows={rows}
      value={slide[name]}
      maxLength={STORY_LIMITS[name]}
      onChange={(text) => edit({ [name]: text }, `${name} ${slide.id}`)}
    />
  );
  const chosen = slide.figure ?? WHOLE;
  const options = [
    { value: WHOLE, label: stories.wholePage },
    ...(findings ?? []).map(({ id, finding }, index) => ({
      value: id,
      label: stories.figureAt({ at: index + 1, finding }),
    })),
    // What is chosen stays in the list while its page is still to come, and where it has nothing to show.
    ...(slide.figure === null || findings?.some(({ id }) => id === slide.figure)
      ? []
      : [{ value: chosen, label: findings === null ? messages.app.computing : stories.figureWithout }]),
  ];
  return (
    <div className="slide-desk" data-heir=".slide-list .is-open .slide-open">
      <div className="story-tools">
        <Select
          label={stories.figure}
          value={chosen}
          options={options}
          onChange={(text) => edit({ figure: isFigureId(text) ? text : null }, null)}
        />
        <button type="button" className="plain-button" onClick={onChangeFigure}>
          {stories.change}
        </button>
        <button type="button" className="plain-button" disabled={isFull} onClick={onDuplicate}>
          {stories.duplicateSlide}
        </button>
        <button type="button" className="plain-button" onClick={onRemove}>
          {stories.removeSlide}
        </button>
      </div>
      <ViewProblems view={slide.view} slide={place} catalogue={catalogue} />
      <SlideStage
        isFilling={false}
        headline={field('headline', stories.headline, 2)}
        text={field('text', stories.text, 9)}
        figure={<SlideFigure view={slide.view} figure={slide.figure} />}
      />
      <h3>{stories.notes}</h3>
      {field('notes', stories.notes, 5)}
    </div>
  );
}
