import { sortBy } from '../../engine/collections.ts';
import type { ElectionEvent } from '../../engine/events/index.ts';
import { first } from '../prepared-past.ts';
import type { Candidacy } from '../village.ts';
import { firstOf, type Acts } from './amend.ts';
import { inPost, isSpare, spare } from './candidate-cast.ts';
import { listedIn } from './election-cast.ts';
import type { Fault } from './fault.ts';
import { insert, rewrite, rewriteAll } from './rewrite.ts';

/** 候选人退出、递补、被拿下的错处 */
export const leavingFaults = {
  'withdrew-orally': {
    title: '候选人口头说一声，就算放弃了',
    must: ['nom-withdraw'],
    plant: (acts) => rewrite(acts, 'CandidateWithdrew', (left) => [{ ...left, written: false }]),
  },
  'withdrew-late': {
    title: '候选人确定以后第四日才提出放弃，照样收下',
    under: 'hainan-2025',
    must: ['nom-withdraw'],
    plant: (acts) => {
      const [list, again] = firstOf(acts, 'FormalListPublished');
      const [left] = firstOf(acts, 'CandidateWithdrew');
      if (list === undefined || again === undefined || left === undefined) return undefined;
      // 他放弃以后才受托的，晚几日放弃就成了候选人受托。
      if (firstOf(acts, 'ProxyApproved').some(({ holder }) => holder === left.person)) return undefined;
      const on = list.on + 4;
      const added = firstOf(acts, 'CandidateAdded');
      const late: readonly ElectionEvent[] = [left, ...added, again];
      const met = firstOf(acts, 'VotersMet')[0];
      const others = acts.filter((event) => !late.includes(event) && event !== met);
      const meeting = met === undefined ? [] : [{ ...met, on }];
      return insert(others, ...late.map((event) => ({ ...event, on })), ...meeting);
    },
  },
  'stand-in-appointed': {
    title: '候选人退出以后，由选委会指定一人顶上',
    must: ['nom-refill'],
    plant: (acts) => {
      const added = stoodIn(acts, 'appointed');
      const last = firstOf(acts, 'FormalListPublished').at(-1);
      return added && last && insert(added.acts, { ...last, candidates: [...last.candidates, added.who] });
    },
  },
  'refilled-unposted': {
    title: '递补了一名候选人，调整过的名单没有再公布',
    must: ['nom-refill'],
    plant: (acts) => stoodIn(acts, 'runner-up')?.acts,
  },
  'vacancy-unfilled': {
    title: '主任候选人有一名退出，只剩一名，没有补',
    mistake: 'M052',
    must: ['nom-refill'],
    plant: (acts) => {
      const person = inPost(listedIn(acts), 'chair').find((each) => isSpare(acts, each));
      const last = firstOf(acts, 'FormalListPublished').at(-1);
      return person && last && insert(acts, { type: 'CandidateWithdrew', on: last.on + 1, poll: first, person, written: true });
    },
  },
  'unwanted-removed': {
    title: '上面不满意，就取消了一名候选人',
    mistake: 'M042',
    must: ['nom-no-change'],
    plant: (acts) => {
      const person = spare(acts);
      const [list] = firstOf(acts, 'FormalListPublished');
      return (
        person &&
        list &&
        insert(acts, {
          type: 'CandidateRemoved',
          on: list.on + 3,
          poll: first,
          person,
          by: 'township',
          ground: 'not-wanted',
        })
      );
    },
  },
  'list-rewritten': {
    title: '正式候选人公布以后，又贴了一份少一个人的',
    mistake: 'M042',
    must: ['nom-no-change'],
    may: ['nom-enough'],
    plant: (acts) => {
      const person = spare(acts);
      const last = firstOf(acts, 'FormalListPublished').at(-1);
      const candidates = last?.candidates.filter((each) => each.person !== person) ?? [];
      return person && last && insert(acts, { ...last, on: last.on + 2, candidates });
    },
  },
} as const satisfies Record<string, Fault>;

/** 有人退出以后，预选得票排在后面的头一名补上，见面会也去了；名单还没有再公布。 */
function stoodIn(acts: Acts, from: 'appointed' | 'runner-up'): { readonly acts: Acts; readonly who: Candidacy } | undefined {
  const [left] = firstOf(acts, 'CandidateWithdrew');
  const listed = new Set([...listedIn(acts).map(({ person }) => person), left?.person]);
  const waiting = (firstOf(acts, 'PrimaryHeld')[0]?.votes ?? []).filter(
    ({ post, person }) => post === 'member' && !listed.has(person),
  );
  const [next] = sortBy(waiting, ({ votes, person }) => [-votes, person]);
  if (left === undefined || next === undefined) return undefined;
  const who = { post: next.post, person: next.person };
  const met = rewriteAll(acts, 'VotersMet', (each) => ({ ...each, candidates: [...each.candidates, who.person] })) ?? acts;
  return { acts: insert(met, { type: 'CandidateAdded', on: left.on, poll: first, ...who, from }), who };
}
