import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Engine } from '../../engine/questions.ts';
import { questionQuery } from '../../figure/answers/questions.ts';
import { useNames } from '../../frame/view/use-checked-view.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import type { Catalogue, RegionCode, View } from '../../model/index.ts';
import { askPeers, withChoice } from './content/choice.ts';
import { settingOf } from './content/context.ts';
import { isOwnOut, ownCountryText } from './content/own-country.ts';

const withOwn = (view: View): View => ({ ...view, ...withChoice(view, { hasOwnCountry: true }) });

/** What it asks. */
export const ownCountry = {
  ask: (view: View) => {
    const [region] = view.selected;
    return region === undefined ? {} : { peers: askPeers(withOwn(view), region) };
  },
};

interface Props {
  readonly view: View;
  readonly region: RegionCode;
  readonly catalogue: Catalogue;
  readonly engine: Engine;
  readonly onChange: (change: Partial<View>) => void;
}

/** Says, beside the choices, which regions of the own country would be among the nearest, and lets them in. */
export function OwnCountry({ view, region, catalogue, engine, onChange }: Props): ReactNode {
  const speech = useMessages('cooperation', 'industry');
  const { cooperation } = speech.messages;
  const names = useNames(catalogue);
  const setting = settingOf({ view, catalogue, speech, names });
  const { data } = useQuery(questionQuery(engine, 'peers', askPeers(withOwn(view), region).question));
  if (setting === null || data === undefined || !isOwnOut(setting)) return null;
  const text = ownCountryText(setting, data);
  return text === null ? null : (
    <p className="cooperation-let-in small screen-only">
      <span>{text}</span>
      <button
        type="button"
        className="plain-button"
        onClick={() => onChange(withChoice(view, { hasOwnCountry: true }))}
      >
        {cooperation.ownLetIn}
      </button>
    </p>
  );
}
