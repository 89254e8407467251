import { PEERS_SHOWN, type Peers, type RegionCode } from '../../../model/index.ts';
import { firstNames, type Setting } from './context.ts';

/** Whether regions of the own country are left out of what is proposed. */
export function isOwnOut({ choice: { hasOwnCountry, isOwnList } }: Pick<Setting, 'choice'>): boolean {
  return !hasOwnCountry && !isOwnList;
}

/** How many of the nearest would be of the own country, were it let in; null where none would. `all`: with it. */
export function ownCountryText(setting: Setting, all: Peers): string | null {
  const country = (code: RegionCode): string | undefined =>
    setting.catalogue.regions.find((region) => region.code === code)?.country;
  const own = all.peers
    .slice(0, PEERS_SHOWN)
    .map(({ region }) => region)
    .filter((code) => country(code) === country(setting.region));
  return own.length === 0
    ? null
    : setting.messages.cooperation.ownWouldCome({
        country: setting.country(setting.region),
        count: own.length,
        most: PEERS_SHOWN,
        region: setting.own,
        regions: firstNames(setting, own, PEERS_SHOWN),
      });
}
