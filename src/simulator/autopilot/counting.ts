import { sum } from '../../domain/engine/collections.ts';
import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import { judgeBallot } from '../../domain/engine/judge-ballot.ts';
import { closingOf, seatsFor, workersOf } from '../../domain/engine/poll-facts.ts';
import { ballotsIssued, judgementOf, sheetOf, voteKey } from '../../domain/engine/tally.ts';
import { inForce } from '../../domain/profiles/profile.ts';
import type { BoxId, PersonId, Post } from '../../domain/terms/ids.ts';
import { columnsOf } from '../../domain/villages/ballot-columns.ts';
import { boxesOf } from './setting-up.ts';
import type { Scene, Step } from './scene.ts';

/** 截止以后：销毁没发的票、封箱、集中、开箱，先数纸，再判票、计票、签字。 */
export const counting: readonly Step[] = [
  { type: 'UnusedDestroyed', acts: destroyUnused },
  {
    type: 'BoxSealed',
    acts: (scene) => eachBox(scene, 'BoxSealed', (box) => ({ type: 'BoxSealed', ...scene.here, box, inPublic: true })),
  },
  { type: 'BoxGathered', acts: gather },
  { type: 'BoxOpened', acts: openNext },
  { type: 'PapersCounted', acts: (scene) => eachBox(scene, 'PapersCounted', (box) => countPapers(scene, box)) },
  { type: 'BallotJudged', acts: judge },
  { type: 'BoxCounted', acts: (scene) => eachBox(scene, 'BoxCounted', (box) => countBox(scene, box)) },
  { type: 'CountHeld', acts: holdCount },
  { type: 'CountSigned', acts: sign },
];

type BoxAct = 'BoxSealed' | 'BoxGathered' | 'BoxOpened' | 'PapersCounted' | 'BoxCounted';

function eachBox(scene: Scene, type: BoxAct, act: (box: BoxId) => ElectionEvent): readonly ElectionEvent[] {
  if (closingOf(scene.poll) === undefined) return [];
  const done = new Set(scene.poll[type].map(({ box }) => box));
  return boxesOf(scene)
    .filter((box) => !done.has(box))
    .map(act);
}

function destroyUnused({ poll, here }: Scene): readonly ElectionEvent[] {
  if (closingOf(poll) === undefined || poll.UnusedDestroyed.length > 0) return [];
  const papers = sum(poll.BallotsReceived, (received) => received.papers) - ballotsIssued(poll);
  return [{ type: 'UnusedDestroyed', ...here, papers: Math.max(0, papers), inPublic: true }];
}

function gather(scene: Scene): readonly ElectionEvent[] {
  const escorts = staffOf(scene).slice(0, 4);
  return eachBox(scene, 'BoxGathered', (box) => ({ type: 'BoxGathered', ...scene.here, box, to: 'S1', escorts }));
}

function staffOf({ poll }: Scene): readonly PersonId[] {
  return [...new Set(workersOf(poll).map(({ person }) => person))];
}

/** 一次开一个箱，好让外界把箱里的票摆出来。 */
function openNext(scene: Scene): readonly ElectionEvent[] {
  return eachBox(scene, 'BoxOpened', (box) => ({ type: 'BoxOpened', ...scene.here, box, venue: 'S1', inPublic: true })).slice(
    0,
    1,
  );
}

/** 数纸：伪造的票另放，不数在内。 */
function countPapers({ poll, here }: Scene, box: BoxId): ElectionEvent {
  const plain = poll.PlainPapersFound.filter((found) => found.box === box);
  const shown = poll.PaperFound.filter((found) => found.box === box && found.face.stock !== 'forged');
  const papers = sum(plain, (found) => found.plain + found.blank) + shown.length;
  return { type: 'PapersCounted', ...here, box, papers };
}

/** 判票：照规则包逐张判，疑难的交选委会认定。 */
function judge({ around, poll, here }: Scene): readonly ElectionEvent[] {
  return poll.PaperFound.filter(({ paper }) => judgementOf(poll, paper) === undefined).map(({ paper, face }): ElectionEvent => {
    const { ruling, voidPosts, flaws } = judgeBallot(face, (post) => seatsFor(poll, post), inForce(around.profile));
    const by = flaws.length > 0 ? 'committee' : 'scrutineer';
    return { type: 'BallotJudged', ...here, paper, ruling, voidPosts, by };
  });
}

/** 计票单：各栏印着的人都列上，另选得了票的接在后面。 */
function countBox({ poll, here }: Scene, box: BoxId): ElectionEvent {
  const sheet = sheetOf(poll, box);
  if (sheet === undefined) throw new Error(`counted before it was opened: ${box}`);
  const got = (post: Post, person: PersonId) => sheet.votes.get(voteKey(post, person)) ?? 0;
  const lines = poll.PaperFound.flatMap(({ face }) => face.lines);
  const votes = columnsOf(poll).flatMap(({ post, candidates }) => {
    const written = new Set(lines.flatMap((line) => (line.post === post ? (line.person ?? []) : [])));
    const others = [...written].filter((person) => !candidates.includes(person) && got(post, person) > 0);
    return [...candidates, ...others].map((person) => ({ post, person, votes: got(post, person) }));
  });
  const { papers, blank } = sheet;
  return { type: 'BoxCounted', ...here, box, papers, votes, void: sheet.void, blank };
}

function holdCount({ poll, here }: Scene): readonly ElectionEvent[] {
  if (poll.BoxCounted.length === 0 || poll.CountHeld.length > 0) return [];
  return [{ type: 'CountHeld', ...here, venue: 'S1', inPublic: true }];
}

function sign({ poll, here }: Scene): readonly ElectionEvent[] {
  if (poll.CountHeld.length === 0 || poll.CountSigned.length > 0) return [];
  const signers = workersOf(poll).filter(({ role }) => role === 'scrutineer' || role === 'teller');
  return [{ type: 'CountSigned', ...here, by: [...new Set(signers.map(({ person }) => person))] }];
}
