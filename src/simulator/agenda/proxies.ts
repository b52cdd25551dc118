import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import { allCandidates, pollOf, proxiesIn } from '../../domain/engine/poll-facts.ts';
import { refusedAmong } from '../../domain/villages/arrangement.ts';
import { first } from '../../domain/villages/prepared-past.ts';
import type { Agenda } from './matter.ts';
import { later, option, propose } from './propose.ts';

/** 委托投票：审核、公布 */
export const proxiesAgenda: Agenda = (scene) => [...requests(scene), ...list(scene)];

/** 委托：照本地规定不能受托的退回，别的审核了办好 */
const requests: Agenda = (scene) => {
  const { record, today: on, around } = scene;
  const poll = pollOf(record, first);
  const settled = new Set([...poll.ProxyApproved, ...poll.ProxyRefused].map(({ absentee }) => absentee));
  const open = poll.ProxyRequested.filter(({ absentee }) => !settled.has(absentee));
  const candidates = allCandidates(poll);
  const facts = open.map(({ absentee, holder, form, cause }) => ({ on, poll: first, absentee, holder, form, cause }) as const);
  const approve = facts.map((each): ElectionEvent => ({ type: 'ProxyApproved', ...each }));
  const { kinship } = around.village;
  const refused = refusedAmong(open, { kinship, profile: around.profile, candidates }, proxiesIn(poll));
  const careful = facts.map((each): ElectionEvent => ({
    type: refused.has(each.absentee) ? 'ProxyRefused' : 'ProxyApproved',
    ...each,
  }));
  const hasCandidate = open.some(({ holder }) => candidates.has(holder));
  return propose(scene, {
    id: 'proxies',
    phase: 'arrangement',
    from: 7,
    by: 5,
    title: '来办委托投票的',
    says: [`有 ${open.length} 份委托书等着审核${hasCandidate ? '，其中有托给候选人的' : ''}。`],
    about: open.slice(0, 6).map(({ holder }) => holder),
    isDone: open.length === 0,
    responses: [
      option('check', '一份一份核，合条件的办，不合的退回', ...careful),
      ...(refused.size > 0 ? [option('all', '本人签了字的都办，尊重本人意思', ...approve)] : []),
      option(
        'none',
        '怕出事，一份也不办，请本人回来投',
        ...facts.map((each): ElectionEvent => ({ type: 'ProxyRefused', ...each })),
      ),
    ],
  });
};

const list: Agenda = (scene) => {
  const poll = pollOf(scene.record, first);
  return propose(scene, {
    id: 'proxy-list',
    phase: 'arrangement',
    from: 5,
    by: 4,
    title: '委托人和受托人的名单',
    says: ['办好的委托登记成册了。'],
    isDone: poll.ProxyApproved.length === 0 || poll.ProxiesPublished.length > 0,
    responses: [
      option('post', '张榜公布', { type: 'ProxiesPublished', on: scene.today, poll: first }),
      { ...later, label: '登记在册，投票那天核对' },
    ],
  });
};
