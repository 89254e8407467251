import type { Format } from '../../language/format.ts';
import type { Areas } from '../../language/speech/words.ts';
import { NUTS_TODAY, NUTS_VERSIONS, type NutsVersion, type OldCode, type RegionCode } from '../../model/index.ts';

interface Speech {
  readonly messages: Pick<Areas, 'search'>;
  readonly format: Format;
}

/** The year before the version that came next. */
function untilOf(versions: readonly NutsVersion[]): number {
  const last = NUTS_VERSIONS.findIndex((version) => version === versions.at(-1));
  return Number(NUTS_VERSIONS[last + 1] ?? NUTS_TODAY) - 1;
}

/** Small shares with the digits that tell them from nothing. */
const shareText = (share: number, format: Format): string => format.percent(share, share < 0.1 ? 1 : 0);

function timeOf({ versions }: OldCode, { messages: { search }, format }: Speech): string {
  const [first, last] = [Number(versions[0]), Number(versions.at(-1))];
  const named = versions.length < 3 ? format.list(versions) : format.years(first, last);
  return search.codes.until({ year: untilOf(versions), versions: named });
}

/** What an old code has to do with the region of today that it leads to. */
export function oldCodeText(old: OldCode, all: readonly OldCode[], speech: Speech): string {
  const { messages, format } = speech;
  const { codes } = messages.search;
  const { code, versions, share, change } = old;
  if (versions.length === 0) return codes.ofCountry({ code });
  const time = timeOf(old, speech);
  if (change === 'split' || change === 'boundary')
    return Number.isFinite(share)
      ? codes.part({ code, time, share: shareText(share, format) })
      : codes.partUnknown({ code, time });
  if (change === 'merged') return codes.merged({ code, time });
  const slivers = all.filter((other) => other.code === code && other.now !== old.now && Number.isFinite(other.share));
  const lost = slivers.map(({ now, share: part }) => codes.lost({ now, share: shareText(part, format) }));
  return [codes.renamed({ code, time }), ...lost].join('; ');
}

/** What codes of older versions have to do with a region; empty where its code never changed. */
export function codeHistory(region: RegionCode, all: readonly OldCode[], speech: Speech): readonly string[] {
  const older = all
    .filter(({ now, code }) => now === region && code !== region)
    .toSorted((one, other) => untilOf(other.versions) - untilOf(one.versions) || (other.share || 0) - (one.share || 0));
  // The code stayed, the boundary did not.
  const moved = all
    .filter(({ now, code, share }) => code === region && now !== region && Number.isFinite(share))
    .map((old) =>
      speech.messages.search.codes.moved({
        now: old.now,
        time: timeOf(old, speech),
        share: shareText(old.share, speech.format),
      }),
    );
  return [...older.map((old) => oldCodeText(old, all, speech)), ...moved];
}
