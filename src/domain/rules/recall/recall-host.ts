import type { EventOf } from '../../engine/events/index.ts';
import { holdingOf } from '../../engine/office.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { ParamValues } from '../../profiles/params.ts';
import { calledDemands, endOf, type Demand } from './demands.ts';

type Law = ParamValues<'recallHost'> & Partial<ParamValues<'recallWithin'>>;

export const recallHost = defineRule({
  id: 'recall-host',
  title: '罢免表决由规定的人主持',
  uses: ['recallHost'],
  mayUse: ['recallWithin'],
  consequence: 'curable',
  remedy: { says: '换规定的人主持，重新公告；村委会不肯开会的，报乡镇', by: ['RecallPollCalled'], until: 'PollOpened' },
  mistakes: [],
  check: (record, law) =>
    calledDemands(record).flatMap(({ demanded, called }): Breach[] => {
      const post = holdingOf(record, demanded.against)?.post;
      const allowed = post === 'chair' ? law.recallHost.ofChair : law.recallHost.ofOthers;
      const facts = { because: [demanded.seq, called.seq], about: [demanded.recall, called.poll] };
      const says = [{ ref: called.poll }, `由${names[called.chairedBy]}主持，${whose(post === 'chair')}`];
      if (post === undefined) return [];
      if (allowed === null) {
        if (post !== 'chair' || called.chairedBy !== 'chair') return [];
        return [{ ...facts, says, doubt: '罢免主任由谁主持，条文没有写；只写了由乡镇指导开会，自己主持罢免自己的会不妥' }];
      }
      if (allowed.some((one) => one === called.chairedBy) || mayTownship(record, { demanded, called }, law)) return [];
      return [{ ...facts, says }];
    }),
});

/** 村委会过了期限不开会，或者说了不开、不主持的，乡镇才可以派人。 */
function mayTownship(
  record: ElectionRecord,
  { demanded, called }: { readonly demanded: Demand['demanded']; readonly called: NonNullable<Demand['called']> },
  { recallWithin }: Law,
): boolean {
  const isRefused = record.DutyRefused.some(({ over, seq }) => over === 'recall-poll' && seq < called.seq);
  const isOverdue = recallWithin !== undefined && called.on > endOf(demanded.on, recallWithin);
  return called.chairedBy === 'township' && (isRefused || isOverdue);
}

const names: Record<EventOf<'RecallPollCalled'>['chairedBy'], string> = {
  chair: '主任',
  'vice-chair': '副主任',
  member: '委员',
  township: '乡镇',
  'party-organisation': '村党组织',
  'election-committee': '选委会',
};

function whose(isChair: boolean): string {
  return isChair ? '罢免的是主任，不该由他主持' : '罢免的不是主任，不该由他主持';
}
