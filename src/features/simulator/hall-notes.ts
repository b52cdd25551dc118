import { isPolling, pollOf, workersOf } from '../../domain/engine/poll-facts.ts';
import { ballotsIssued, judgementOf } from '../../domain/engine/tally.ts';
import type { Place, Scene } from '../../simulator/offers/offer.ts';
import { isOut } from '../../simulator/reasons.ts';

/** 平面图上每个站下面的一行字：照档案写，没有的不写。 */
export function notesFor({ record, poll: id }: Scene): Readonly<Record<Place, string>> {
  const poll = pollOf(record, id);
  const venue = poll.VenueSetUp.at(-1);
  const mobile = poll.MobileBoxArranged[0];
  const judged = poll.PaperFound.filter(({ paper }) => judgementOf(poll, paper)).length;
  return {
    desk: poll.PollOpened.length > 0 ? `已发 ${ballotsIssued(poll)} 张` : `工作人员 ${workersOf(poll).length} 名`,
    booths: venue === undefined ? '还没有布置' : `${venue.secretBooths} 处，${venue.scribeDesk ? '有' : '没有'}代写处`,
    box: boxNote(poll.BoxSealed.length, poll.BoxInspected.length, isPolling(poll)),
    mobile: mobile === undefined ? '没有安排' : isOut(poll, mobile.box) ? '在外面' : `名单 ${mobile.voters.length} 人`,
    count: poll.BoxOpened.length === 0 ? '截止以后在这里开箱' : `开箱 ${poll.BoxOpened.length} 个，判票 ${judged} 张`,
  };
}

function boxNote(sealed: number, inspected: number, polling: boolean): string {
  if (sealed > 0) return '已经封箱';
  if (polling) return '正在投票';
  return inspected > 0 ? '验过空箱' : '还没有验箱';
}
