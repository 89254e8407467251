import { PEERS_SHOWN, type Peers, type RegionCode } from '../../../model/index.ts';
import { firstNames, type Told } from './context.ts';

/** Whether regions of the own country are left out of what is proposed. */
export function isOwnOut({ choice: { hasOwnCountry, isOwnList } }: Pick<Told, 'choice'>): boolean {
  return !hasOwnCountry && !isOwnList;
}

/** How many of the nearest would be of the own country, were it let in; null where none would. `all`: with it. */
export function ownCountryText(told: Told, all: Peers): string | null {
  const country = (code: RegionCode): string | undefined =>
    told.catalogue.regions.find((region) => region.code === code)?.country;
  const own = all.peers
    .slice(0, PEERS_SHOWN)
    .map(({ region }) => region)
    .filter((code) => country(code) === country(told.region));
  return own.length === 0
    ? null
    : told.messages.cooperation.ownWouldCome({
        country: told.country(told.region),
        count: own.length,
        most: PEERS_SHOWN,
        region: told.own,
        regions: firstNames(told, own, PEERS_SHOWN),
      });
}
