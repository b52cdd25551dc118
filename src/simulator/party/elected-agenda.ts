import { sortBy } from '../../domain/engine/collections.ts';
import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import { leastFor, marginOf } from '../../domain/engine/majority.ts';
import { assembliesIn } from '../../domain/engine/party-branch.ts';
import { seatsFor } from '../../domain/engine/poll-facts.ts';
import { ballotsRecovered, votesFor } from '../../domain/engine/tally.ts';
import type { PollRecord } from '../../domain/engine/record.ts';
import type { PersonId, PollId } from '../../domain/terms/ids.ts';
import type { Text } from '../../domain/terms/text.ts';
import { option, propose } from '../agenda/propose.ts';
import type { Response } from '../world/response.ts';
import { takers } from './assembly-agenda.ts';
import { foundIn, roundOf } from './ballots.ts';
import {
  firstAssembly,
  nextAssembly,
  presentNow,
  shortage,
  sittingNow,
  type BranchAgenda,
  type BranchScene,
} from './branch-scene.ts';
import { counts, reheld } from './collect.ts';

/** 一场会至多投几次；再选不出来，就改日另行选举了。 */
const mostPolls = 4;

/** 计完票：谁当选；名额不足的，当场再投 */
export function electedAgenda(scene: BranchScene, id: PollId, poll: PollRecord): ReturnType<BranchAgenda> {
  if (poll.CountHeld.length === 0) return [];
  return poll.ResultAnnounced.length === 0 ? elected(scene, id, poll) : again(scene, id, poll);
}

/** 得票够数的，照得票多少取满名额 */
function winners(votes: readonly (readonly [PersonId, number])[], least: number, seats: number): readonly PersonId[] {
  const ranked = sortBy(votes, ([person, got]) => [-got, person]);
  return ranked
    .filter(([, got]) => got >= least && got > 0)
    .slice(0, seats)
    .map(([person]) => person);
}

function declare(on: number, poll: PollId, people: readonly PersonId[]): readonly ElectionEvent[] {
  return [
    ...people.map((person): ElectionEvent => ({ type: 'ElectedDeclared', on, poll, post: 'member', person })),
    { type: 'ResultAnnounced', on, poll, onSpot: true },
  ];
}

/** 几种算法，和照它算谁当选；头一种照实到的有选举权的人数。 */
function waysOf(scene: BranchScene, id: PollId, poll: PollRecord) {
  const { seats, issued } = roundOf(scene, id);
  const { due, present } = sittingNow(scene) ?? { due: 0, present: 0 };
  const votes = [...votesFor(poll, 'member')];
  const by = (least: number) => winners(votes, least, seats);
  const half = (whole: number) => by(leastFor('more-than-half', whole));
  return [
    { id: 'present', says: `照实到 ${present} 人过半算`, people: half(present) },
    { id: 'due', says: `照应到 ${due} 人过半算`, people: half(due) },
    { id: 'papers', says: '照收回的票过半算', people: half(ballotsRecovered(poll) ?? issued) },
    { id: 'most', says: '不看过没过半，照得票多少取满名额', people: by(1) },
  ];
}

function elected(scene: BranchScene, id: PollId, poll: PollRecord): ReturnType<BranchAgenda> {
  const { today: on } = scene;
  const { due, present } = sittingNow(scene) ?? { due: 0, present: 0 };
  const ways = waysOf(scene, id, poll);
  const distinct = ways.filter(({ people }, at) => ways.findIndex((each) => each.people.join() === people.join()) === at);
  const [first, ...rest] = distinct.map(({ id: way, says, people }): Response =>
    option(way, `${says}，宣布 ${people.length} 人当选`, ...declare(on, id, people)),
  );
  if (first === undefined) return [];
  const votes = sortBy([...votesFor(poll, 'member')], ([person, got]) => [-got, person]);
  const told = votes.flatMap(([person, got], nth): Text => [nth === 0 ? '' : '，', { ref: person }, ` ${got} 票`]);
  const counted = `应到 ${due} 人，有选举权的实到 ${present} 人，收回 ${ballotsRecovered(poll) ?? 0} 张。`;
  return propose(scene, {
    id: id === firstAssembly ? 'party-elected' : 'party-elected-again',
    phase: 'party',
    from: scene.poll - on,
    by: scene.poll - on,
    title: '谁当选',
    says: [`应选 ${seatsFor(poll, 'member')} 名。`, ...told, `。${counted}`],
    about: votes.map(([person]) => person),
    isPressing: true,
    isDone: false,
    responses: [first, ...rest],
  });
}

/** 名额不足：就没有当选的几名当场再投 */
function again(scene: BranchScene, id: PollId, poll: PollRecord): ReturnType<BranchAgenda> {
  const { record, today: on, profile } = scene;
  const { count, left } = shortage(record);
  const [next] = left;
  if (count <= 0 || next === undefined || assembliesIn(record).length >= mostPolls) return [];
  const got = votesFor(poll, 'member').get(next) ?? 0;
  const margin = marginOf(profile.params.partyMargin?.value.percent ?? 0, count);
  const standing = left.slice(0, count + margin);
  return propose(scene, {
    id: `party-short-${assembliesIn(record).length}`,
    phase: 'party',
    from: scene.poll - on,
    by: scene.poll - on,
    title: `还差 ${count} 名委员`,
    says: ['没有当选的里 ', { ref: next }, ` 票最多，${got} 票。有人说：就差一口气，算了吧。`],
    about: standing,
    isPressing: true,
    isDone: false,
    responses: [
      option('poll-again', `就没有当选的 ${standing.length} 名再投一次，选足名额`, ...wholeRound(scene, standing, count)),
      option('declare', '不再投了，宣布票最多的一名也当选', {
        type: 'ElectedDeclared',
        on,
        poll: id,
        post: 'member',
        person: next,
      }),
    ],
  });
}

/** 再投的一次从发票到公布，一气办完 */
function wholeRound(scene: BranchScene, candidates: readonly PersonId[], seats: number): readonly ElectionEvent[] {
  const { today: on, record } = scene;
  const id = nextAssembly(record);
  const people = takers(scene);
  const present = presentNow(scene);
  const round = { id, seats, candidates, issued: people.length, present };
  const votes = foundIn(scene, round).votes.map(({ person, votes: got }) => [person, got] as const);
  return [
    ...reheld(scene, id, { seats, candidates, takers: people }),
    ...counts(on, round, 'void', scene),
    ...declare(on, id, winners(votes, leastFor('more-than-half', present), seats)),
  ];
}
