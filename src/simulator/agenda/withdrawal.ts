import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import { candidatesFor, pollOf, postsOf, seatsFor } from '../../domain/engine/poll-facts.ts';
import { first } from '../../domain/villages/prepared-past.ts';
import type { Candidacy } from '../../domain/villages/village.ts';
import type { PersonId, Post } from '../../domain/terms/ids.ts';
import type { Agenda, AgendaScene } from './matter.ts';
import { runnerUp } from './primary.ts';
import { later, option, propose } from './propose.ts';

/** 候选人书面放弃：不够差额数的递补，名单重新公布 */
export const withdrawalAgenda: Agenda = (scene) => {
  const { record, today: on, around } = scene;
  const poll = pollOf(record, first);
  const list = poll.FormalListPublished.at(-1);
  const [left] = poll.CandidateWithdrew.filter(({ seq }) => seq > (list?.seq ?? 0));
  if (list === undefined || left === undefined) return [];
  const post = list.candidates.find(({ person }) => person === left.person)?.post ?? 'member';
  const [friend] = around.village.reserve;
  const appointed =
    friend === undefined ? [] : [{ type: 'CandidateAdded', on, poll: first, post, person: friend, from: 'appointed' } as const];
  return propose(scene, {
    id: 'withdrawal',
    phase: 'nomination',
    from: 7,
    by: 6,
    title: '有候选人书面放弃',
    says: [{ ref: left.person }, ' 书面说不参选了。名单已经贴出去了。'],
    about: [left.person],
    isDone: poll.CandidateAdded.some(({ seq }) => seq > left.seq),
    responses: [
      option('refill', '看够不够：不够的照得票递补，名单重新贴', ...refilled(scene, post, left.person)),
      option('friend', '选委会找个人顶上', ...appointed),
      { ...later, label: '口头说一声就行' },
    ],
  });
};

/** 不够差额数的，补上预选得票排在后面的头一名；名单重新公布。 */
function refilled(scene: AgendaScene, post: Post, left: PersonId): readonly ElectionEvent[] {
  const { record, today: on, around } = scene;
  const poll = pollOf(record, first);
  const order = poll.FormalListPublished.at(-1)?.order;
  const remaining = postsOf(poll).flatMap((each) =>
    candidatesFor(poll, each).map((person): Candidacy => ({ post: each, person })),
  );
  const least = seatsFor(poll, post) + (around.profile.params.margins?.value[post].least ?? 1);
  const isShort = candidatesFor(poll, post).length < least;
  const next = isShort ? runnerUp(scene, post, [...remaining, { post, person: left }]) : undefined;
  const candidates = [...remaining, ...(next === undefined ? [] : [next])];
  return [
    ...(next === undefined ? [] : [{ type: 'CandidateAdded', on, poll: first, ...next, from: 'runner-up' } as const]),
    { type: 'FormalListPublished', on, poll: first, candidates, ...(order !== undefined && { order }) },
  ];
}
