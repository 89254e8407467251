import { useState, type ReactNode } from 'react';
import { Toggle } from '../../design/controls/Toggle.tsx';
import { useMessages } from '../../language/speech/speech.tsx';
import { isSlashOn, setSlash } from './slash-key.ts';

/** Which keys open the search, and whether / does. */
export function SlashKey(): ReactNode {
  const { search } = useMessages('search').messages;
  const [isOn, setOn] = useState(isSlashOn);
  return (
    <div className="search-keys">
      <p>{search.keys}</p>
      <Toggle
        label={search.slashKey}
        isOn={isOn}
        onChange={(next) => {
          setSlash(next);
          setOn(isSlashOn());
        }}
      />
    </div>
  );
}
