import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import type { PersonId, PollId } from '../../terms/ids.ts';
import { first, opened, pollingDay } from '../given.ts';

export const voteSecretExamples: readonly Example[] = [
  { name: '跟进写票处，请了出去', given: [...entered(), sentOut('V5'), closed()], finds: [] },
  { name: '跟进写票处，到截止也没有人管', given: [...entered(), closed()], finds: ['breach'] },
  { name: '海南：到截止也没有人管', under: hainan2025, given: [...entered(), closed()], finds: ['breach'] },
  { name: '请出去的是别人', given: [...entered(), sentOut('V6'), closed()], finds: ['breach'] },
  { name: '请出去以后又进来', given: [...entered(), sentOut('V5'), ...entered().slice(1), closed()], finds: ['breach'] },
  { name: '截止以后才请出去', given: [...entered(), closed(), sentOut('V5')], finds: ['breach'] },
  { name: '还在投票，来得及请', given: entered(), finds: [] },
  { name: '跟进去替他写了', given: [...entered(), wrote(false), sentOut('V5'), closed()], finds: ['breach'] },
  {
    name: '请了一个人代写，另一个人也跟了进来',
    given: [...entered(), { ...wrote(true), by: 'V9' }, closed()],
    finds: ['breach'],
  },
  { name: '是投票人请来代写的', given: [...entered(), wrote(true), closed()], finds: [] },
  { name: '这本日志没有记投票，没有请出去看不出来', given: [...entered().slice(1), closed()], finds: [] },
  { name: '罢免表决另有规定，不作声', given: [...entered('recall#1'), wrote(false, 'recall#1')], finds: [] },
];

function entered(poll: PollId = first): ElectionEvent[] {
  return [opened('voting'), { type: 'BoothEntered', on: pollingDay, poll, voter: 'V1', by: 'V5' }];
}

function sentOut(person: PersonId): ElectionEvent {
  return { type: 'PersonSentOut', on: pollingDay, poll: first, person };
}

function wrote(asked: boolean, poll: PollId = first): EventOf<'BallotWrittenFor'> {
  return { type: 'BallotWrittenFor', on: pollingDay, poll, voter: 'V1', by: 'V5', asked, followed: true };
}

function closed(): ElectionEvent {
  return { type: 'PollClosed', on: pollingDay, poll: first, voters: 500 };
}
