import { sortBy } from '../engine/collections.ts';
import type { ElectionEvent } from '../engine/events/index.ts';
import type { Profile } from '../profiles/profile.ts';
import { arrangementFor } from './arrangement.ts';
import type { Seat, Village } from './village.ts';

/** 首次投票 */
export const first = 'first#1';

/** 日志从选举日以前多少天记起、记到以后多少天 */
const span = { before: 40, after: 40 };

/** 投票日以前：名单、名额、候选人、公告、人手、委托，照规则包都合法地做好了；要大会通过工作人员的，到投票日早上为止。 */
export function preparedPast(village: Village, profile: Profile): readonly ElectionEvent[] {
  const { electionDay, people, kin, voters, committee, candidates } = village;
  const opened = electionDay - span.before;
  const registry: readonly ElectionEvent[] = [
    {
      type: 'RecordOpened',
      on: opened,
      covers: ['arrangement', 'voting', 'counting', 'result', 'incident'],
      from: opened,
      to: electionDay + span.after,
    },
    { type: 'VillageKnown', on: opened, people, kin },
    { type: 'ElectionDayFixed', on: opened, electionDay },
    { type: 'CommitteeSelected', on: electionDay - 35, members: committee },
    { type: 'RollPrepared', on: electionDay - 28, voters },
    { type: 'RollPublished', on: electionDay - 25, registered: voters.length },
    { type: 'SeatsFixed', on: electionDay - 20, poll: first, seats: seatsUnder(village, profile) },
    { type: 'FormalListPublished', on: electionDay - 8, poll: first, candidates },
  ];
  const standing = candidates.map(({ person }) => person);
  const plan = { poll: first, on: electionDay, from: electionDay - 8, candidates: standing, isWhole: true } as const;
  const arranged = arrangementFor(village, profile, plan);
  return inOrder([...registry, ...arranged]);
}

/** 按日子排；同一天的照写下的次序。 */
export function inOrder(events: readonly ElectionEvent[]): readonly ElectionEvent[] {
  return sortBy([...events.entries()], ([index, { on }]) => [on, index]).map(([, event]) => event);
}

/** 应选名额：只要求有妇女成员、没有说怎样保证的，妇女的职位要事先定好、要在选票上单列的，单列一个委员名额给妇女。 */
export function seatsUnder({ seats }: Pick<Village, 'seats'>, { params }: Profile): readonly Seat[] {
  const wanted = params.womanMember?.value;
  if (wanted === undefined || wanted === 'first-among-members') return seats;
  return seats.flatMap((seat): readonly Seat[] =>
    seat.post === 'member'
      ? [
          { ...seat, count: seat.count - 1 },
          { post: 'member', count: 1, forWoman: true },
        ]
      : [seat],
  );
}
