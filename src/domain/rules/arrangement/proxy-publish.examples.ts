import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Day, PersonId } from '../../terms/ids.ts';
import { first, fixed, opened, passed, pollingDay } from '../given.ts';

export const proxyPublishExamples: readonly Example[] = [
  { name: '开始投票以前贴出', given: [...start(), approved('V1'), listed(99), begun()], finds: [] },
  { name: '没有贴就开始投票', given: [...start(), approved('V1'), approved('V2'), begun()], finds: ['breach'] },
  { name: '四川：没有贴就开始投票', under: sichuan2026, given: [...start(), approved('V1'), begun()], finds: ['breach'] },
  { name: '还没有开始投票，来得及贴', given: [...start(), approved('V1'), passed(99)], finds: [] },
  {
    name: '开始以后才贴，几份委托算一处',
    given: [...start(), approved('V1'), approved('V2'), begun(), listed(pollingDay)],
    finds: ['repaired'],
  },
  { name: '名单漏写一人', given: [...start(), approved('V1'), approved('V2'), listed(99, 'V2'), begun()], finds: ['breach'] },
  {
    name: '漏写两人，各算一处',
    given: [...start(), approved('V1'), approved('V2'), approved('V3'), listed(99, 'V1', 'V2'), begun()],
    finds: ['breach', 'breach'],
  },
  { name: '漏写的当天补贴', given: [...start(), approved('V1'), listed(99, 'V1'), listed(99), begun()], finds: [] },
  { name: '没有人委托，不用贴', given: [...start(), begun()], finds: [] },
  {
    name: '贴了以后又办一份，没有再贴',
    given: [...start(), approved('V1'), listed(96), approved('V2', 97), begun()],
    finds: ['breach'],
  },
  {
    name: '投票中办的，截止以前贴出',
    given: [...start(), begun(), approved('V1', pollingDay), listed(pollingDay), closed()],
    finds: [],
  },
  {
    name: '四川：投票中办的，毛病在办得晚，不在没有贴',
    under: sichuan2026,
    given: [...start(), begun(), approved('V1', pollingDay), closed()],
    finds: [],
  },
  { name: '投票中办的，到截止也没有贴', given: [...start(), begun(), approved('V1', pollingDay), closed()], finds: ['breach'] },
  { name: '海南：恰在三日前贴出', under: hainan2025, given: [...start(), approved('V1'), listed(97), begun()], finds: [] },
  {
    name: '海南：只差一天',
    under: hainan2025,
    given: [...start(), approved('V1'), approved('V2'), listed(98)],
    finds: ['breach'],
  },
  {
    name: '海南：贴过以后第二日前又办两份，各算一处',
    under: hainan2025,
    given: [...start(), approved('V1'), listed(97), approved('V2', 98), approved('V3', 98)],
    finds: ['breach', 'breach'],
  },
  {
    name: '海南：贴晚了，这份委托收回',
    under: hainan2025,
    given: [...start(), approved('V1'), listed(98), { type: 'ProxyRevoked', on: 99, poll: first, absentee: 'V1' }],
    finds: ['repaired'],
  },
  { name: '这本日志没有记投票准备，不作声', given: [opened('voting'), fixed(pollingDay), approved('V1'), begun()], finds: [] },
];

function start(): ElectionEvent[] {
  return [opened('arrangement'), fixed(pollingDay)];
}

function approved(absentee: PersonId, on: Day = 95): ElectionEvent {
  return { type: 'ProxyApproved', on, poll: first, absentee, holder: 'V9', form: 'letter', cause: 'away' };
}

function listed(on: Day, ...except: PersonId[]): ElectionEvent {
  return { type: 'ProxiesPublished', on, poll: first, except };
}

function begun(): ElectionEvent {
  return { type: 'PollOpened', on: pollingDay, poll: first };
}

function closed(): ElectionEvent {
  return { type: 'PollClosed', on: pollingDay, poll: first, voters: 100 };
}
