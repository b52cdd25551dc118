import { leastFor } from '../../engine/majority.ts';
import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { Day, PersonId, PollId } from '../../terms/ids.ts';
import { arrangementFor } from '../arrangement.ts';
import { inOrder } from '../prepared-past.ts';
import type { Plan } from '../village.ts';
import { lawfulByElection } from './by-election.ts';
import { justOverHalf, plainPollDay } from './poll-day.ts';
import { lawfulRemedies } from './remedies.ts';
import { termCast, type TermCast } from './term-cast.ts';

/** 任期当中合法地走过的一段：一次没有通过的罢免、一次通过的罢免、一次辞职、一次补选，还有举报和信访。 */
export function lawfulTerm({ profile, ...plan }: Plan & { readonly profile: Profile }): readonly ElectionEvent[] | undefined {
  const cast = termCast(plan);
  if (cast === undefined) return undefined;
  const start = cast.village.electionDay;
  return inOrder([
    ...opening(cast, start),
    ...lawfulRecall(cast, profile, { recall: 'Q1', poll: 'recall#1', person: cast.members[1], on: start + 10, passes: false }),
    ...lawfulRecall(cast, profile, { recall: 'Q2', poll: 'recall#2', person: cast.members[0], on: start + 50, passes: true }),
    ...afterRecall(cast, start + 73),
    ...lawfulResignation(cast, start + 90),
    ...lawfulByElection(cast, profile, start + 130),
    ...lawfulRemedies(cast, start + 2),
    { type: 'TimePassed', on: start + 260 },
  ]);
}

function opening({ village, chair, vice, members }: TermCast, on: Day): readonly ElectionEvent[] {
  const { people, kin, voters } = village;
  return [
    {
      type: 'RecordOpened',
      on,
      covers: ['preparation', 'arrangement', 'voting', 'counting', 'result', 'incident', 'recall', 'remedies'],
      from: on,
      to: on + 300,
    },
    { type: 'VillageKnown', on, people, kin },
    { type: 'RollPrepared', on, voters },
    { type: 'RollPublished', on, registered: voters.length },
    {
      type: 'CommitteeInOffice',
      on,
      members: [
        { post: 'chair', person: chair },
        { post: 'vice-chair', person: vice },
        ...members.map((person) => ({ post: 'member', person }) as const),
      ],
    },
    { type: 'AppraisalHeld', on: on + 1, person: chair, body: 'representatives', chairedBy: 'supervisors', fit: true },
  ];
}

interface Recall {
  readonly recall: 'Q1' | 'Q2';
  readonly poll: PollId;
  readonly person: PersonId;
  readonly on: Day;
  readonly passes: boolean;
}

/** 一件罢免委员的要求：刚够五分之一联名，主任主持，提前十二天公告，听了申辩，刚好过半数投票。 */
function lawfulRecall(
  cast: TermCast,
  profile: Profile,
  { recall, poll, person, on, passes }: Recall,
): readonly ElectionEvent[] {
  const { village, adults, lead } = cast;
  const day = on + 22;
  const turnout = justOverHalf(village.voters.length);
  const agreed = justOverHalf(turnout) - (passes ? 0 : 1);
  const prepared = arrangementFor(village, profile, { poll, on: day, from: on + 10, candidates: [person], isWhole: false });
  const workers = prepared.flatMap((event) => (event.type === 'WorkersChosen' ? event.workers : []));
  return [
    {
      type: 'RecallDemanded',
      on,
      recall,
      against: person,
      by: 'villagers',
      signers: leastFor('at-least-one-fifth', adults),
      total: adults,
      reasons: true,
      written: true,
      to: ['village-committee', 'township'],
      ground: 'negligent',
      lead,
    },
    { type: 'RecallPollCalled', on: on + 8, poll, recall, heldOn: day, convenedBy: 'village-committee', chairedBy: 'chair' },
    ...prepared.map((event) => (event.type === 'PollNoticePublished' ? { ...event, on: on + 10 } : event)),
    { type: 'RecallDefended', on: day - 1, recall, heard: true },
    ...plainPollDay({
      poll,
      on: day,
      voters: village.voters.slice(0, turnout),
      papers: village.voters.length,
      votes: [{ post: 'member', person, votes: agreed }],
      workers,
    }),
    { type: 'RecallDeclared', on: day, poll, person, passed: passes },
  ];
}

/** 罢免通过以后：公告、备案、交接、审计 */
function afterRecall({ members: [person] }: TermCast, on: Day): readonly ElectionEvent[] {
  return [
    { type: 'OfficeRuled', on, person, outcome: 'ends', ground: 'recalled', by: 'village-committee' },
    { type: 'OfficeChangePublished', on, person },
    { type: 'OfficeChangeFiled', on: on + 2, person },
    { type: 'OfficeHandedOver', on: on + 6, by: person, items: ['accounts', 'archive'] },
    { type: 'AuditPublished', on: on + 14, by: 'township', of: person },
  ];
}

/** 副主任辞职：书面提出，代表会议审议通过 */
function lawfulResignation({ vice }: TermCast, on: Day): readonly ElectionEvent[] {
  return [
    { type: 'ResignationTendered', on, person: vice, to: 'village-committee', written: true },
    {
      type: 'MeetingCalled',
      on: on + 4,
      meeting: 'M1',
      body: 'representatives',
      by: 'village-committee',
      heldOn: on + 16,
      agenda: ['resignation'],
    },
    {
      type: 'MeetingHeld',
      on: on + 16,
      meeting: 'M1',
      basis: 'people',
      total: 30,
      present: 24,
      chairedBy: 'village-committee',
    },
    { type: 'MotionVoted', on: on + 16, meeting: 'M1', matter: 'resignation', inFavour: 20, passed: true, person: vice },
    { type: 'OfficeRuled', on: on + 16, person: vice, outcome: 'ends', ground: 'resigned', by: 'village-committee' },
    { type: 'OfficeChangePublished', on: on + 17, person: vice },
    { type: 'OfficeChangeFiled', on: on + 18, person: vice },
    { type: 'OfficeHandedOver', on: on + 20, by: vice, items: ['archive'] },
    { type: 'AuditPublished', on: on + 30, by: 'township', of: vice },
  ];
}
