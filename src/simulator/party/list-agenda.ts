import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import { marginOf } from '../../domain/engine/majority.ts';
import { pollOf, seatsFor } from '../../domain/engine/poll-facts.ts';
import type { PersonId } from '../../domain/terms/ids.ts';
import { spellDay } from '../naming.ts';
import { later, option, propose } from '../agenda/propose.ts';
import { firstAssembly, type BranchAgenda, type BranchScene } from './branch-scene.ts';

/** 定委员名额、候选人名单、开会的日子 */
export const listAgenda: BranchAgenda = (scene) => [...seats(scene), ...list(scene), ...notice(scene)];

const seats: BranchAgenda = (scene) => {
  const { record, branch, profile, today: on } = scene;
  const least = profile.params.partyBranchSize?.value.least ?? 1;
  const fix = (count: number): ElectionEvent => ({
    type: 'SeatsFixed',
    on,
    poll: firstAssembly,
    seats: [{ post: 'member', count }],
  });
  return propose(scene, {
    id: 'party-seats',
    phase: 'party',
    from: 10,
    by: 9,
    title: '支部委员会设几名委员',
    says: [`正式党员 ${branch.full.length} 人。有人说班子小一点好商量。`],
    isDone: pollOf(record, firstAssembly).SeatsFixed.length > 0,
    responses: [
      option('committee', `设支部委员会，委员 ${least} 名`, fix(least)),
      option('two', '委员两名，一正一副', fix(2)),
      option('one', '委员一名，书记一肩挑', fix(1)),
    ],
  });
};

function listOf({ today: on }: BranchScene, people: readonly PersonId[]): ElectionEvent {
  const candidates = people.map((person) => ({ post: 'member' as const, person }));
  return { type: 'FormalListPublished', on, poll: firstAssembly, candidates };
}

const list: BranchAgenda = (scene) => {
  const { record, branch, profile } = scene;
  const poll = pollOf(record, firstAssembly);
  const count = seatsFor(poll, 'member');
  const least = count + marginOf(profile.params.partyMargin?.value.percent ?? 0, count);
  const fit = branch.candidates.slice(0, least);
  return propose(scene, {
    id: 'party-list',
    phase: 'party',
    from: count > 0 ? 9 : 0,
    by: 8,
    title: '公布委员候选人',
    says: [`应选委员 ${count} 名。`, { ref: branch.watched }, ' 在留党察看期间，也想当委员，家里人来问名单上有没有他。'],
    about: [...branch.candidates, branch.watched],
    isDone: count === 0 || poll.FormalListPublished.length > 0,
    responses: [
      option('margin', `列 ${fit.length} 名，差额选`, listOf(scene, fit)),
      option('equal', `正好列 ${count} 名，免得谁落选难看`, listOf(scene, branch.candidates.slice(0, count))),
      option('unfit', `列 ${fit.length + 1} 名，留党察看的那一名也列上`, listOf(scene, [...fit, branch.watched])),
    ],
  });
};

const notice: BranchAgenda = (scene) => {
  const { record, branch, today: on, poll: meetsOn } = scene;
  const poll = pollOf(record, firstAssembly);
  const call = (pollingOn: number): ElectionEvent => ({
    type: 'PollNoticePublished',
    on,
    poll: firstAssembly,
    pollingOn,
    from: 9 * 60,
    to: 11 * 60,
    venues: ['S1'],
  });
  return propose(scene, {
    id: 'party-notice',
    phase: 'party',
    from: 7,
    by: 6,
    title: '通知开党员大会',
    says: [`外出的人有的说过半个月才回得来。这一届 ${spellDay(branch.termEnds)}届满。`],
    isDone: poll.FormalListPublished.length === 0 || poll.PollNoticePublished.length > 0,
    responses: [
      option('in-time', `定在 ${spellDay(Math.max(meetsOn, on + 3))}，外出的一个个打电话`, call(Math.max(meetsOn, on + 3))),
      option('late', `等外出的都回来，推到 ${spellDay(meetsOn + 14)}，支部自己改期`, call(meetsOn + 14)),
      later,
    ],
  });
};
