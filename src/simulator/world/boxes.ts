import type { BallotFace } from '../../domain/terms/ballot.ts';
import { lastOf } from '../../domain/engine/collections.ts';
import type { ElectionEvent, EventOf } from '../../domain/engine/events/index.ts';
import { pollOf } from '../../domain/engine/poll-facts.ts';
import type { ElectionRecord, PollRecord } from '../../domain/engine/record.ts';
import type { BoxId, PaperId, PersonId, PollId } from '../../domain/terms/ids.ts';
import { columnsOf, type Voting } from '../../domain/villages/ballot-columns.ts';
import { ballotOf } from '../../domain/villages/ballots.ts';
import { boxContents } from '../../domain/villages/box-contents.ts';
import type { Surroundings } from './surroundings.ts';

/** 领了票没有投、带走了的，一千人里有几个 */
const takenAwayPerMille = 4;

/** 伪造的票有几张 */
const forgedPapers = 2;

/** 箱子打开了，看见里面的票。 */
export function papersShown(
  around: Surroundings,
  record: ElectionRecord,
  event: EventOf<'BoxOpened'>,
): readonly ElectionEvent[] {
  const { on, poll: id, box, at } = event;
  const poll = pollOf(record, id);
  if (poll.PlainPapersFound.some((found) => found.box === box)) return [];
  const voting = votingIn(around, poll, id);
  const { plain, blank, votes, shown } = boxContents(voting, box, papersIn(voting, around, poll, box));
  const here = { on, poll: id, box, ...(at !== undefined && { at }) };
  const first = poll.PaperFound.length + 1;
  return [
    { type: 'PlainPapersFound', ...here, plain, blank, votes },
    ...shown.map((face, nth): ElectionEvent => ({ type: 'PaperFound', ...here, paper: paperAt(first + nth), face })),
  ];
}

function paperAt(number: number): PaperId {
  return `T${number}`;
}

function votingIn({ village, roll, oddPerMille }: Surroundings, poll: PollRecord, id: PollId): Voting {
  return { village, roll, poll: id, columns: columnsOf(poll), oddPerMille };
}

/** 投进这个箱的票：照发票登记，每个领到票的人一张；多领的票也投了进来。 */
function papersIn(voting: Voting, around: Surroundings, poll: PollRecord, box: BoxId): readonly BallotFace[] {
  const { village, roll, poll: id } = voting;
  const cast = poll.BallotsIssued.filter((issued) => boxFor(around, poll, issued.venue, issued.to) === box).flatMap(
    ({ to, for: people, papers }) => Array.from({ length: papers }, (_, nth) => people[nth] ?? to),
  );
  const kept = cast.filter((voter) => roll.for(`takes away ${id}`, voter, village.electionDay).upTo(1000) >= takenAwayPerMille);
  const faces = kept.map((voter) => ballotOf(voting, chooserFor(poll, voter)));
  const isMain = box === village.venues[0].box && id === 'first#1';
  return isMain && around.kinds.includes('forged-paper') ? [...faces, ...forgedOnes(voting)] : faces;
}

function boxFor(
  { village }: Surroundings,
  { MobileBoxArranged }: PollRecord,
  venue: string | undefined,
  voter: PersonId,
): BoxId {
  const mobile = MobileBoxArranged.find(({ voters }) => venue === undefined && voters.includes(voter));
  const fixed = village.venues.find((each) => each.venue === venue) ?? village.venues[0];
  return mobile?.box ?? fixed.box;
}

/** 票上是谁的主意：被别人进写票处写了的、代写不照本人意思的，是那个人的主意。 */
function chooserFor({ BoothEntered, PersonSentOut, BallotWrittenFor }: PollRecord, voter: PersonId): PersonId {
  const written = lastOf(BallotWrittenFor, (each) => each.voter === voter);
  if (written !== undefined) return written.followed ? voter : written.by;
  const entered = lastOf(BoothEntered, (each) => each.voter === voter);
  const isSentOut =
    entered !== undefined && PersonSentOut.some(({ person, seq }) => person === entered.by && seq > entered.seq);
  return entered === undefined || isSentOut ? voter : entered.by;
}

/** 伪造的票：照抄票面，全选头一个候选人。 */
function forgedOnes({ columns }: Voting): readonly BallotFace[] {
  const lines = columns.flatMap(({ post, candidates }) =>
    candidates.map((person, at) => ({ post, person, mark: at === 0 ? 'circle' : 'none' }) as const),
  );
  return Array.from({ length: forgedPapers }, () => ({ stock: 'forged', lines }));
}
