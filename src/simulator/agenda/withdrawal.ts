import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import { candidatesFor, pollOf, postsOf, seatsFor } from '../../domain/engine/poll-facts.ts';
import { first } from '../../domain/villages/prepared-past.ts';
import type { Candidacy } from '../../domain/villages/village.ts';
import type { Agenda } from './matter.ts';
import { runnerUp } from './primary.ts';
import { later, option, propose } from './propose.ts';

/** 候选人书面放弃：不够差额数的递补，名单重新公布 */
export const withdrawalAgenda: Agenda = (scene) => {
  const { record, today: on, around } = scene;
  const poll = pollOf(record, first);
  const list = poll.FormalListPublished.at(-1);
  const [left] = poll.CandidateWithdrew.filter(({ seq }) => seq > (list?.seq ?? 0));
  if (list === undefined || left === undefined) return [];
  const remaining = postsOf(poll).flatMap((post) => candidatesFor(poll, post).map((person): Candidacy => ({ post, person })));
  const post = list.candidates.find(({ person }) => person === left.person)?.post ?? 'member';
  const least = seatsFor(poll, post) + (around.profile.params.margins?.value[post].least ?? 1);
  const next =
    candidatesFor(poll, post).length < least
      ? runnerUp(
          scene,
          post,
          [...remaining, left].map((each) => ({ post, ...each })),
        )
      : undefined;
  const added: readonly ElectionEvent[] =
    next === undefined ? [] : [{ type: 'CandidateAdded', on, poll: first, ...next, from: 'runner-up' }];
  const republished: ElectionEvent = {
    type: 'FormalListPublished',
    on,
    poll: first,
    candidates: [...remaining, ...(next === undefined ? [] : [next])],
    ...(list.order !== undefined && { order: list.order }),
  };
  const [friend] = around.village.reserve;
  return propose(scene, {
    id: 'withdrawal',
    phase: 'nomination',
    from: 7,
    by: 6,
    title: '有候选人书面放弃',
    says: [{ ref: left.person }, ' 书面说不参选了。名单已经贴出去了。'],
    about: [left.person],
    isDone: false,
    responses: [
      option('refill', '照规定：不够的照得票递补，名单重新公布', ...added, republished),
      ...(friend === undefined
        ? []
        : [
            option(
              'friend',
              '选委会找个人顶上',
              { type: 'CandidateAdded', on, poll: first, post, person: friend, from: 'appointed' },
              republished,
            ),
          ]),
      { ...later, label: '口头说一声就行' },
    ],
  });
};
