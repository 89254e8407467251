import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { optionalPart } from '../../design/fetched-part.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { fetchWords } from '../../language/speech/words.ts';
import type { Catalogue } from '../../model/index.ts';
import { whenIdle } from '../../design/when-idle.ts';

/** Without it nothing is kept, and nothing else is missing. */
const Keeping = optionalPart(
  () => import('./Keeping.tsx'),
  ({ Keeping: Part }) => Part,
);

/** The place of what this device keeps: of a height from the start, filled in the built atlas once the page has answered. */
export function KeepingSlot({
  catalogue,
  isAnswered,
}: {
  readonly catalogue: Catalogue | null;
  readonly isAnswered: boolean;
}): ReactNode {
  const { language } = useMessages();
  const [isWanted, setIsWanted] = useState(false);
  useEffect(() => {
    const show = async (): Promise<void> => {
      try {
        await fetchWords(language, ['offline']);
        setIsWanted(true);
      } catch {
        // Without its words it is left out, as without its script.
      }
    };
    return import.meta.env.PROD && isAnswered ? whenIdle(() => void show()) : undefined;
  }, [isAnswered, language]);
  return (
    <div className="foot-keeping">
      {isWanted ? (
        <Suspense fallback={null}>
          <Keeping catalogue={catalogue} />
        </Suspense>
      ) : null}
    </div>
  );
}
