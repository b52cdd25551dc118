import type { ElectionEvent, EventOf } from '../../domain/engine/events/index.ts';
import { lastBefore } from '../../domain/engine/party-branch.ts';
import { candidatesFor, openingOf, pollOf } from '../../domain/engine/poll-facts.ts';
import type { PersonId } from '../../domain/terms/ids.ts';
import { spellDay } from '../naming.ts';
import { option, propose } from '../agenda/propose.ts';
import {
  attendance,
  firstAssembly,
  isAssembled,
  leastPresent,
  sittingNow,
  type BranchAgenda,
  type BranchScene,
} from './branch-scene.ts';
import { collect, issue } from './collect.ts';

const end = Number.MAX_SAFE_INTEGER;

/** 大会那天，开箱以前：够不够开会、监票人、发票、有人要代投 */
export const assemblyAgenda: BranchAgenda = (scene) => [
  ...quorum(scene),
  ...scrutineers(scene),
  ...issuing(scene),
  ...proxy(scene),
];

/** 签到了，还没有宣布开会的：到会够不够 */
const quorum: BranchAgenda = (scene) => {
  const { record, profile, today: on } = scene;
  const signed = lastBefore(record, 'AssemblySignedIn', end);
  const sitting = sittingNow(scene);
  if (signed?.on !== on || sitting === undefined || isAssembled(record)) return [];
  const postponed = lastBefore(record, 'AssemblyPostponed', end);
  const { entitled, others } = attendance(scene);
  const open = (counted: number): ElectionEvent => ({ type: 'AssemblyOpened', on, poll: firstAssembly, counted });
  const isShort = entitled.length < leastPresent(profile, sitting.due);
  const postpone: ElectionEvent = { type: 'AssemblyPostponed', on, poll: firstAssembly, to: on + 3 };
  const padded = option(
    'padded',
    `列席的也算上，宣布实到 ${entitled.length + others.length} 人，开会`,
    open(entitled.length + others.length),
  );
  return propose(scene, {
    id: postponed === undefined ? 'party-quorum' : 'party-quorum-again',
    phase: 'party',
    from: scene.poll - on,
    by: scene.poll - on,
    title: '人到得够不够',
    says: [
      `应到 ${sitting.due} 人。签到本上 ${signed.present.length} 人，其中有选举权的 ${entitled.length} 人，预备党员 `,
      ...others.map((ref) => ({ ref })),
      ' 列席。乡镇来的人看着表。',
    ],
    about: others,
    isPressing: true,
    isDone: postponed?.on === on,
    responses: isShort
      ? [
          option('postpone', `今天不开，改到 ${spellDay(on + 3)}，再一个个通知`, postpone),
          option('go-on', `就差一个，照开，宣布实到 ${entitled.length} 人`, open(entitled.length)),
          padded,
        ]
      : [option('open', `够了，宣布有选举权的实到 ${entitled.length} 人，开会`, open(entitled.length)), padded],
  });
};

const scrutineers: BranchAgenda = (scene) => {
  const { record, branch, today: on } = scene;
  const poll = pollOf(record, firstAssembly);
  const [first, second, third] = branch.helpers;
  const [, candidate] = candidatesFor(poll, 'member');
  if (!isAssembled(record) || first === undefined || second === undefined || third === undefined) return [];
  const choose = (by: EventOf<'WorkersChosen'>['by'], ...people: PersonId[]): ElectionEvent => ({
    type: 'WorkersChosen',
    on,
    poll: firstAssembly,
    by,
    workers: [
      ...people.map((person) => ({ person, role: 'scrutineer' as const, place: 'S1' as const })),
      { person: third, role: 'teller', place: 'S1' },
    ],
  });
  const withCandidate =
    candidate === undefined ? [] : [option('candidate', '请一名候选人监票，他最上心', choose('assembly', candidate, first))];
  return propose(scene, {
    id: 'party-scrutineers',
    phase: 'party',
    from: scene.poll - on,
    by: scene.poll - on,
    title: '谁来监票',
    says: ['投票以前要有监票人、计票人。有人喊：主持的点几个人就行，别耽误工夫。'],
    about: [first, second],
    isPressing: true,
    isDone: poll.WorkersChosen.length > 0,
    responses: [
      option('voted', '提两名不是候选人的党员，请大会举手通过', choose('assembly', first, second)),
      option('chair', '主持的当场点两名', choose('chair', first, second)),
      ...withCandidate,
    ],
  });
};

/** 签到以后先走了、没有领票的两名 */
export function takers(scene: BranchScene): readonly PersonId[] {
  const { entitled } = attendance(scene);
  const staying = new Set([...scene.branch.candidates, ...scene.branch.helpers]);
  const leavers = new Set(entitled.filter((person) => !staying.has(person)).slice(0, 2));
  return entitled.filter((person) => !leavers.has(person));
}

const issuing: BranchAgenda = (scene) => {
  const { record, today: on } = scene;
  const poll = pollOf(record, firstAssembly);
  if (poll.WorkersChosen.length === 0) return [];
  const { entitled, others } = attendance(scene);
  const getting = takers(scene);
  const opened: ElectionEvent = { type: 'PollOpened', on, poll: firstAssembly };
  const papers = getting.map((person) => issue(on, firstAssembly, person));
  const refused = others.map((to): ElectionEvent => ({
    type: 'IssueRefused',
    on,
    poll: firstAssembly,
    to,
    for: [to],
    proof: 'known-by-sight',
    ground: 'not-on-roll',
  }));
  return propose(scene, {
    id: 'party-issue',
    phase: 'party',
    from: scene.poll - on,
    by: scene.poll - on,
    title: '发选票',
    says: [
      `有 ${entitled.length - getting.length} 人签了到，家里来电话先走了，没有领票。列席的 `,
      ...others.map((ref) => ({ ref })),
      ' 也伸手来领：“我也是党员，给我一张。”',
    ],
    about: others,
    isPressing: true,
    isDone: openingOf(poll) !== undefined,
    responses: [
      option('entitled', `只发给在场的正式党员，${getting.length} 人一人一张`, opened, ...papers, ...refused),
      option('others', '列席的也发一张，不好驳面子', opened, ...papers, ...others.map((to) => issue(on, firstAssembly, to))),
    ],
  });
};

/** 有人拿着委托书来代投；答复了就收票、当众开箱清点。 */
const proxy: BranchAgenda = (scene) => {
  const { record, branch, today: on } = scene;
  const poll = pollOf(record, firstAssembly);
  const [absent] = branch.away;
  if (openingOf(poll) === undefined || absent === undefined) return [];
  const kin = branch.village.kinship.get(absent);
  const spouse = [...(kin ?? [])].find(([, relation]) => relation === 'spouse')?.[0];
  const holder = spouse ?? takers(scene)[0] ?? absent;
  const taken = poll.BallotsIssued.length;
  const refused: ElectionEvent = {
    type: 'IssueRefused',
    on,
    poll: firstAssembly,
    to: holder,
    for: [absent],
    proof: 'none',
    ground: 'no-proxy',
  };
  return propose(scene, {
    id: 'party-proxy',
    phase: 'party',
    from: scene.poll - on,
    by: scene.poll - on,
    title: '有人拿着委托书来',
    says: [{ ref: absent }, ' 还在外面，写了委托书，托 ', { ref: holder }, ' 代投，说村委会选举就可以这样。'],
    about: [absent, holder],
    isPressing: true,
    isDone: poll.PollClosed.length > 0,
    responses: [
      option('refuse', '不收委托书；投完了，当众开箱数张数', refused, ...collect(scene, taken)),
      option(
        'accept',
        '收下，发一张给他代投；投完了，当众开箱数张数',
        issue(on, firstAssembly, holder, [absent]),
        ...collect(scene, taken + 1),
      ),
    ],
  });
};
