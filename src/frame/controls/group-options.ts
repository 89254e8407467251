import { groupName } from '../../figure/words/group-words.ts';
import { capital } from '../../language/sentences/spoken.ts';
import type { Speech } from '../../language/speech/words.ts';
import { LISTED_GROUPS, kindOfGroup, type Catalogue, type GroupId } from '../../model/index.ts';

/** Every group as an option: the listed ones by what they are listed by, then the countries of the area. */
export function fromGroups(
  { regions }: Catalogue,
  speech: Speech<'listedGroups'>,
): readonly { readonly value: GroupId; readonly label: string; readonly group: string }[] {
  const { kinds } = speech.messages.listedGroups;
  const countries = [...new Set(regions.filter(({ isInSeeArea }) => isInSeeArea).map(({ country }) => country))];
  return [
    ...LISTED_GROUPS.map((id) => ({
      value: id,
      label: capital(groupName(id, speech), speech.format),
      group: kinds[kindOfGroup(id)],
    })),
    ...countries
      .map((country) => ({
        value: `country-${country}` as const,
        label: speech.format.country(country),
        group: kinds.country,
      }))
      .toSorted((one, other) => speech.format.compare(one.label, other.label)),
  ];
}
