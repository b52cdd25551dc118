import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { beijing2012 } from '../../profiles/beijing-2012.ts';
import { tianjin2019 } from '../../profiles/tianjin-2019.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PersonId } from '../../terms/ids.ts';
import { first, pollingDay } from '../given.ts';

export const agentWriteExamples: readonly Example[] = [
  { name: '本人请的，照本人的意思写', under: sichuan2026, given: [wrote()], finds: [] },
  { name: '没有请，抢着写', under: sichuan2026, given: [wrote({ asked: false })], finds: ['breach'] },
  { name: '请了，没有照他的意思写', under: sichuan2026, given: [wrote({ followed: false })], finds: ['breach'] },
  { name: '海南：没有照他的意思写', under: hainan2025, given: [wrote({ followed: false })], finds: ['breach'] },
  {
    name: '收回来照他的意思重写',
    under: sichuan2026,
    given: [wrote({ followed: false }), { ...wrote(), replaces: 1 }],
    finds: ['repaired'],
  },
  { name: '跟进写票处写的，由秘密投票那条规则说', under: sichuan2026, given: [entered(), wrote({ asked: false })], finds: [] },
  {
    name: '跟进过一个人的写票处，没有请他又替第二个人写',
    under: sichuan2026,
    given: [entered(), wrote({ voter: 'V2', asked: false })],
    finds: ['breach'],
  },
  {
    name: '四川：候选人受请代写，条文没有写许不许',
    under: sichuan2026,
    given: [listed(), wrote({ by: 'V7' })],
    finds: ['doubt'],
  },
  { name: '海南：候选人受请代写', under: hainan2025, given: [listed(), wrote({ by: 'V7' })], finds: ['doubt'] },
  { name: '候选人没有受请就写', under: sichuan2026, given: [listed(), wrote({ by: 'V7', asked: false })], finds: ['breach'] },
  { name: '海南：一人替三人代写', under: hainan2025, given: wroteFor('V1', 'V2', 'V3'), finds: [] },
  { name: '海南：一人替四人代写', under: hainan2025, given: wroteFor('V1', 'V2', 'V3', 'V4'), finds: ['breach'] },
  { name: '海南：同一人写坏了重写，只算一人', under: hainan2025, given: wroteFor('V1', 'V2', 'V3', 'V3'), finds: [] },
  { name: '四川没有写几个人', under: sichuan2026, given: wroteFor('V1', 'V2', 'V3', 'V4'), finds: [] },
  { name: '国法没有写代写', given: [wrote({ asked: false })], finds: [] },
  { name: '天津：候选人受请代写，写明不得', under: tianjin2019, given: [listed(), wrote({ by: 'V7' })], finds: ['breach'] },
  { name: '天津：选委会成员受请代写，写明不得', under: tianjin2019, given: [chosen('V9'), wrote()], finds: ['breach'] },
  {
    name: '天津：退出了选委会的人受请代写',
    under: tianjin2019,
    given: [chosen('V9'), { type: 'CommitteeMemberLeft', on: 60, member: 'V9' }, wrote()],
    finds: [],
  },
  { name: '北京：选委会成员代写，没有写不得', under: beijing2012, given: [chosen('V9'), wrote()], finds: [] },
];

function wrote(facts: Partial<EventOf<'BallotWrittenFor'>> = {}): ElectionEvent {
  const written = { voter: 'V1', by: 'V9', asked: true, followed: true } as const;
  return { type: 'BallotWrittenFor', on: pollingDay, poll: first, ...written, ...facts };
}

function wroteFor(...voters: PersonId[]): ElectionEvent[] {
  return voters.map((voter) => wrote({ voter }));
}

function entered(): ElectionEvent {
  return { type: 'BoothEntered', on: pollingDay, poll: first, voter: 'V1', by: 'V9' };
}

function listed(): ElectionEvent {
  return { type: 'FormalListPublished', on: 95, poll: first, candidates: [{ post: 'chair', person: 'V7' }] };
}

function chosen(...members: PersonId[]): ElectionEvent {
  return { type: 'CommitteeSelected', on: 50, members };
}
