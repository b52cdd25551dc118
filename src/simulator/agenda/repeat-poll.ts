import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import { pollOf } from '../../domain/engine/poll-facts.ts';
import type { ElectionRecord } from '../../domain/engine/record.ts';
import { kindOf, type PersonId, type PollId } from '../../domain/terms/ids.ts';
import { arrangementFor } from '../../domain/villages/arrangement.ts';
import { inOrder } from '../../domain/villages/prepared-past.ts';
import { basePoll } from '../current-round.ts';
import type { Surroundings } from '../world/surroundings.ts';

/** 重新选举定在几天以后：重新公布被提名人名单、候选人名单、公告，天数最长的也来得及。候选人名单在投票几天以前贴，见面会在几天以前开 */
const daysAhead = 17;
const before = { list: 8, meeting: 3 } as const;

/**
 * 重新选举从定名额走到投票那天早上。条文没有写从哪一步起重做：出问题的是投票、计票的，登记名单和提名接着用，
 * 查实用不正当手段当选的人、有不得作候选人情形的人不再列。
 */
export function repeatPoll({ village, profile }: Surroundings, record: ElectionRecord): readonly ElectionEvent[] {
  const { seats = [] } = pollOf(record, basePoll(record)).SeatsFixed.at(-1) ?? {};
  const listed = pollOf(record, basePoll(record)).FormalListPublished.at(-1);
  const candidates = (listed?.candidates ?? []).filter(({ person }) => mayStand(record, person));
  const number = [...record.polls.keys()].filter((id) => kindOf(id) === 'repeat').length + 1;
  const poll: PollId = `repeat#${number}`;
  const [from, on] = [record.today + 1, record.today + daysAhead];
  const standing = candidates.map(({ person }) => person);
  const plan = { poll, on, from, candidates: standing, isWhole: true } as const;
  const called: readonly ElectionEvent[] = [
    { type: 'SeatsFixed', on: from, poll, seats },
    { type: 'NomineesPublished', on: from, poll, nominees: candidates },
    {
      ...(listed?.order !== undefined && { order: listed.order }),
      type: 'FormalListPublished',
      on: on - before.list,
      poll,
      candidates,
    },
    { type: 'VotersMet', on: on - before.meeting, poll, by: 'committee', candidates: standing, questions: true },
  ];
  const arranged = arrangementFor(village, profile, plan).filter((act) => act.on < on);
  return [...inOrder([...called, ...arranged]), { type: 'TimePassed', on }];
}

function mayStand({ people, PollVoided }: ElectionRecord, person: PersonId): boolean {
  return people.get(person)?.bar === undefined && !PollVoided.some((each) => each.person === person);
}
