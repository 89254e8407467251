import { focusOn } from '../../../design/focus/focus-on.ts';
import type { CooperationList, RegionCode } from '../../../model/index.ts';

/** Opens why a region is proposed in the list beside the map, and leads there; false where the map stands alone. */
export function openReasons(list: CooperationList, region: RegionCode): boolean {
  const section = document.querySelector<HTMLElement>(`[data-figure="cooperation-${list}"]`);
  if (section === null) return false;
  const summary = section.querySelector<HTMLElement>(`details[data-region="${region}"] > summary`);
  // Shown as a table, nothing in it opens.
  if (summary === null) focusOn(section);
  else {
    if (summary.parentElement?.hasAttribute('open') === false) summary.click();
    summary.focus();
    summary.scrollIntoView({ block: 'nearest' });
  }
  return true;
}
