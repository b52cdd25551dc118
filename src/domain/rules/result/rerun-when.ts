import { lastDayWithin } from '../../engine/calendar.ts';
import { noticeOf, openingOf, pollingDayOf, seatsFor } from '../../engine/poll-facts.ts';
import { holdersOf, roundsIn, standingIn, type Round } from '../../engine/rounds.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { ParamValues } from '../../profiles/params.ts';
import { kindOf } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

export const rerunWhen = defineRule({
  id: 'rerun-when',
  title: '另行选举在规定的天数以内举行',
  uses: ['supplementaryWithin'],
  mayUse: ['unfilledSeats'],
  consequence: 'curable',
  remedy: { says: '尽快定日子另行选举，公告并说明迟延的原因', by: ['PollNoticePublished', 'PollOpened'] },
  mistakes: ['M112'],
  check(record, { supplementaryWithin, unfilledSeats }) {
    return roundsIn(record).flatMap((round): Breach[] => {
      const [base] = round;
      const day = base && pollingDayOf(base[1]);
      const called = round.find(([id]) => kindOf(id) === 'supplementary');
      if (day === undefined || called === undefined || called === base) return [];
      if (isOptional(round, unfilledSeats)) return [];
      const [id, poll] = called;
      const due = lastDayWithin(day, supplementaryWithin);
      const opening = openingOf(poll);
      const notice = noticeOf(poll);
      const planned = opening?.on ?? notice?.pollingOn;
      if (planned !== undefined && planned <= due && opening !== undefined) return [];
      const because = [opening?.seq ?? notice?.seq ?? poll.SeatsFixed.at(-1)?.seq].flatMap((seq) => seq ?? []);
      const says =
        planned !== undefined && planned > due
          ? text`${id}定在第一次投票以后第 ${planned - day} 天，应当在 ${supplementaryWithin} 天以内`
          : text`${id}在第一次投票以后 ${supplementaryWithin} 天以内没有举行`;
      // 公告的日子已经超过期限的，不用等到那一天。
      const isLate = opening === undefined && planned !== undefined && planned > due;
      const duty = isLate ? {} : { duty: { what: 'PollOpened', due, ...(opening && { done: opening.on }) } as const };
      return [{ because, about: [id], says, ...duty }];
    });
  },
});

/** 够了人数、主任也选出了，由会议决定要不要另选的，没有写期限。 */
function isOptional(round: Round, unfilledSeats: ParamValues<'unfilledSeats'>['unfilledSeats'] | undefined): boolean {
  if (unfilledSeats?.vacancy !== 'by-meeting') return false;
  const before = round.slice(
    0,
    round.findIndex(([id]) => kindOf(id) === 'supplementary'),
  );
  const [base] = round;
  const hasChair = base === undefined || seatsFor(base[1], 'chair') === 0 || holdersOf(before, 'chair').size > 0;
  return hasChair && standingIn(before).length >= unfilledSeats.enough;
}
