import { useId, useState, type ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import { NAMED_SIZES, SIDES, frameOf, type PngSize } from '../picture/png.ts';

interface Props {
  /** Told null while what is typed is no size. */
  readonly onSize: (size: PngSize | null) => void;
}

const OWN = 'own';

/** How large a PNG is to be: as on screen, in one of the usual frames, or in a width and height of the reader's own. */
export function SizeChoice({ onSize }: Props): ReactNode {
  const words = useMessages('exports').messages.exports;
  const hint = useId();
  const [chosen, setChosen] = useState('2');
  const [sides, setSides] = useState({ width: '1600', height: '900' });
  const isWrong = chosen === OWN && frameOf(sides.width, sides.height) === null;
  const choose = (text: string): void => {
    setChosen(text);
    onSize(
      text === OWN ? frameOf(sides.width, sides.height) : (NAMED_SIZES.find((known) => String(known) === text) ?? 2),
    );
  };
  const type = (side: keyof typeof sides, text: string): void => {
    const next = { ...sides, [side]: text };
    setSides(next);
    onSize(frameOf(next.width, next.height));
  };
  return (
    <>
      <label className="export-size">
        <span>{words.size}</span>
        <select value={chosen} onChange={(event) => choose(event.target.value)}>
          {NAMED_SIZES.map((known) => (
            <option key={known} value={String(known)}>
              {words.sizes[known]}
            </option>
          ))}
          <option value={OWN}>{words.ownSize}</option>
        </select>
      </label>
      {chosen !== OWN ? null : (
        <div className="export-sides">
          {(['width', 'height'] as const).map((side) => (
            <label key={side}>
              <span>{words.sides[side]}</span>
              <input
                type="number"
                inputMode="numeric"
                min={SIDES.least}
                max={SIDES.most}
                step={1}
                value={sides[side]}
                aria-describedby={hint}
                aria-invalid={frameOf(sides[side], sides[side]) === null}
                onChange={(event) => type(side, event.target.value)}
              />
            </label>
          ))}
          <p id={hint} className={`small${isWrong ? ' is-failed' : ' quiet'}`}>
            {words.sidesHint(SIDES)}
          </p>
        </div>
      )}
    </>
  );
}
