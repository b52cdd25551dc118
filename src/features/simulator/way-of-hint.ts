import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import { initialOf, type Offer, type Place } from '../../simulator/offers/offer.ts';

/** 提示说的事在哪里做：哪个站，哪一张表；判票、填计票单在计票台上，没有单独的表。 */
export interface Way {
  readonly place: Place;
  /** 页面上那张表的记号 */
  readonly mark: string;
}

export function wayOf(hint: ElectionEvent, offers: readonly Offer[]): Way | undefined {
  if (hint.type === 'BallotJudged') return { place: 'count', mark: '[data-paper] [data-focus]' };
  if (hint.type === 'BoxCounted') return { place: 'count', mark: `[data-offer="sheet-${hint.box}"]` };
  const offer = offers.find((each) => each.whyNot === undefined && isSame(each.make(initialOf(each.fields))[0], hint));
  return offer && { place: offer.place, mark: `[data-offer="${offer.id}"]` };
}

/** 同一种事，说的又是同一个箱、会场、职务、哪一次投票 */
function isSame(act: ElectionEvent | undefined, hint: ElectionEvent): boolean {
  return act?.type === hint.type && targetOf(act) === targetOf(hint);
}

function targetOf(act: ElectionEvent): string {
  const box = 'box' in act ? act.box : '';
  const post = 'post' in act ? act.post : '';
  const venue = act.type === 'VenueSetUp' ? act.venue : '';
  return [box, post, venue, 'poll' in act ? act.poll : ''].join('|');
}
