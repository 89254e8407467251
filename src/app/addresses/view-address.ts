import type { View } from '../../model/index.ts';
import { serialiseView } from '../../state/index.ts';
import { addressFrom } from './address.ts';

/** The address of a View of the atlas, named in a file that lies so many folders down. */
export function viewAddress(view: View, depth: number): string {
  return addressFrom(depth, `?${serialiseView(view, 'spell-out')}`);
}
