import { lastDayWithin } from '../../engine/calendar.ts';
import { resultParams, type ResultLaw } from '../../engine/decide-result.ts';
import type { Recorded } from '../../engine/events/index.ts';
import { openSeats, settledIn } from '../../engine/open-seats.ts';
import { openingOf, pollingDayOf, seatsFor } from '../../engine/poll-facts.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { holdersOf, roundsIn, standingIn, type Round } from '../../engine/rounds.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { ParamValues } from '../../profiles/params.ts';
import { kindOf, type Post } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

type Law = ParamValues<'unfilledSeats'> & Partial<ParamValues<'supplementaryWithin'>> & ResultLaw;

export const rerunNeed = defineRule({
  id: 'rerun-need',
  title: '当选人数不足的，不足的名额另行选举，不能随便空着',
  uses: ['unfilledSeats'],
  mayUse: ['supplementaryWithin', ...resultParams],
  consequence: 'curable',
  remedy: { says: '撤回暂缺的宣布，就不足的名额定日子另行选举', by: ['SeatsFixed', 'SeatsLeftVacant'] },
  mistakes: ['M120'],
  check(record, law) {
    return roundsIn(record).flatMap((round) => [...wronglyVacant(round, law), ...notCalled(record, round, law)]);
  },
});

/** 宣布暂缺，不合暂缺的条件 */
function wronglyVacant(round: Round, { unfilledSeats }: Law): Breach[] {
  const vacancies = new Map(round.flatMap(([, { SeatsLeftVacant }]) => SeatsLeftVacant).map((each) => [each.post, each]));
  return [...vacancies.values()].flatMap((vacant): Breach[] => {
    const elected = new Set(standingIn(round).map(({ person }) => person)).size;
    const why = whyNotVacant(round, vacant, { ...unfilledSeats, elected });
    if (vacant.count === 0 || why === undefined) return [];
    return [{ because: [vacant.seq], about: [vacant.post, vacant.poll], says: [{ ref: vacant.post }, `${why}，名额不能暂缺`] }];
  });
}

type Vacancy = ParamValues<'unfilledSeats'>['unfilledSeats'] & { readonly elected: number };

/** 为什么不能暂缺；条文没有写另行选举以后怎样的，不说。 */
function whyNotVacant(
  round: Round,
  { post, seq }: Recorded<'SeatsLeftVacant'>,
  { vacancy, enough, elected }: Vacancy,
): string | undefined {
  if (vacancy === 'by-meeting') {
    if (elected < enough) return `当选的只有 ${elected} 人`;
    return holdersOf(round, 'chair').size === 0 ? '主任没有选出' : undefined;
  }
  const isRerun = round.some(
    ([id, poll]) => kindOf(id) === 'supplementary' && seatsFor(poll, post) > 0 && (openingOf(poll)?.seq ?? seq) < seq,
  );
  if (!isRerun) return '还没有另行选举';
  if (vacancy === 'meeting-after-supplementary' && holdersOf(round, 'chair').size === 0) return '主任没有选出';
  return vacancy !== 'not-regulated' && elected < enough ? `另行选举以后当选的只有 ${elected} 人` : undefined;
}

/** 期限到了，没有说要另行选举，也没有宣布暂缺。 */
function notCalled(record: ElectionRecord, round: Round, law: Law): Breach[] {
  const [base] = round;
  const day = base && pollingDayOf(base[1]);
  const announced = base?.[1].ResultAnnounced.at(-1);
  if (base === undefined || day === undefined || announced === undefined || law.supplementaryWithin === undefined) return [];
  if (base[1].ValidityDeclared.at(-1)?.valid === false || mayMeetingWait(record, round, law)) return [];
  const due = lastDayWithin(day, law.supplementaryWithin);
  return [...openSeats(record, round, law)].flatMap(([post, count]): Breach[] => {
    if (isCalled(round, post)) return [];
    return [
      {
        because: [announced.seq],
        about: [post, base[0]],
        says: text`${post}还差 ${count} 名，没有另行选举`,
        duty: { what: 'PollOpened', due },
      },
    ];
  });
}

function isCalled(round: Round, post: Post): boolean {
  return round.some(
    ([id, poll]) =>
      (kindOf(id) === 'supplementary' && seatsFor(poll, post) > 0) ||
      poll.SeatsLeftVacant.some((vacant) => vacant.post === post),
  );
}

/** 够了人数、主任也选出了，缺的要不要另选由会议决定，没有写期限。 */
function mayMeetingWait(record: ElectionRecord, round: Round, law: Law): boolean {
  const { vacancy, enough } = law.unfilledSeats;
  const settled = [...settledIn(record, round, law).values()];
  return vacancy === 'by-meeting' && settled.length >= enough && settled.includes('chair');
}
