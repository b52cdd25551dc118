import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import type { PersonId, PollId } from '../../domain/terms/ids.ts';
import { foundIn, roundOf, type Round } from './ballots.ts';
import { firstAssembly, presentNow, type BranchScene } from './branch-scene.ts';

/** 发票：凭签到认人；people 不写的，一人一张。 */
export function issue(on: number, poll: PollId, to: PersonId, people: readonly PersonId[] = [to]): ElectionEvent {
  return { type: 'BallotsIssued', on, poll, to, for: [...people], papers: people.length, proof: 'known-by-sight' };
}

/** 头一次投票收票：截止、当众开箱、先数张数。issued 是发出了几张。 */
export function collect(scene: BranchScene, issued: number): readonly ElectionEvent[] {
  return closed(scene, { ...roundOf(scene, firstAssembly), issued });
}

/** 截止、开箱、数张数；箱里有什么由外界回应。 */
function closed(scene: BranchScene, round: Round): readonly ElectionEvent[] {
  const { today: on } = scene;
  const { plain, overVoted } = foundIn(scene, round);
  const papers = plain + (overVoted.length > 0 ? 1 : 0);
  return [
    { type: 'PollClosed', on, poll: round.id, voters: round.issued },
    { type: 'BoxOpened', on, poll: round.id, box: 'B1', venue: 'S1', inPublic: true },
    { type: 'PapersCounted', on, poll: round.id, box: 'B1', papers },
  ];
}

/** 接着再投一次：还差几名、候选人是谁；从定名额到数张数，一气办完。 */
export function reheld(
  scene: BranchScene,
  poll: PollId,
  {
    seats,
    candidates,
    takers,
  }: { readonly seats: number; readonly candidates: readonly PersonId[]; readonly takers: readonly PersonId[] },
): readonly ElectionEvent[] {
  const { today: on } = scene;
  const round = { id: poll, seats, candidates, issued: takers.length, present: presentNow(scene) };
  return [
    { type: 'SeatsFixed', on, poll, seats: [{ post: 'member', count: seats }] },
    { type: 'FormalListPublished', on, poll, candidates: candidates.map((person) => ({ post: 'member' as const, person })) },
    { type: 'BoxInspected', on, poll, box: 'B1', empty: true },
    { type: 'PollOpened', on, poll },
    ...takers.map((person) => issue(on, poll, person)),
    ...closed(scene, round),
  ];
}

/** 计票：选多了的那一张照判的算，其余的照票面 */
export function counts(
  on: number,
  { id, ...rest }: Round,
  ruling: 'void' | 'valid',
  scene: BranchScene,
): readonly ElectionEvent[] {
  const { plain, votes, overVoted } = foundIn(scene, { id, ...rest });
  const isCounted = ruling === 'valid';
  const lines = votes.map((line) => ({
    ...line,
    votes: line.votes + (isCounted && overVoted.includes(line.person) ? 1 : 0),
  }));
  const odd = overVoted.length > 0 ? 1 : 0;
  return [
    ...(odd === 0
      ? []
      : [{ type: 'BallotJudged', on, poll: id, paper: 'T1', ruling, voidPosts: [], by: 'scrutineer' } as const]),
    { type: 'BoxCounted', on, poll: id, box: 'B1', papers: plain + odd, votes: lines, void: isCounted ? 0 : odd, blank: 0 },
    { type: 'CountHeld', on, poll: id, venue: 'S1', inPublic: true },
    ...(id === firstAssembly ? [] : [{ type: 'ValidityDeclared', on, poll: id, valid: true, onSpot: true } as const]),
  ];
}
