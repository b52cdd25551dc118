import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import type { Place } from '../../simulator/offers/offer.ts';

/** 正等着拿主意的事：在哪个站、说什么、有哪几种办法；哪种对，没有标。 */
export interface Pending {
  readonly id: string;
  readonly place: Place;
  readonly says: string;
  readonly detail: string;
  readonly options: readonly { readonly label: string; readonly acts: readonly ElectionEvent[] }[];
}
