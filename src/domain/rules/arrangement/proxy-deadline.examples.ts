import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { beijing2012 } from '../../profiles/beijing-2012.ts';
import { hebei2020 } from '../../profiles/hebei-2020.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { shanghai2020 } from '../../profiles/shanghai-2020.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { zhejiang2020 } from '../../profiles/zhejiang-2020.ts';
import type { Day } from '../../terms/ids.ts';
import { first, fixed, pollingDay } from '../given.ts';

export const proxyDeadlineExamples: readonly Example[] = [
  { name: '四川：开始投票以前办好', under: sichuan2026, given: [approved(), begun()], finds: [] },
  { name: '四川：投票开始以后当场办', under: sichuan2026, given: [begun(), approved()], finds: ['breach'] },
  {
    name: '四川：当场办了又收回',
    under: sichuan2026,
    given: [begun(), approved(), { type: 'ProxyRevoked', on: pollingDay, poll: first, absentee: 'V1' }],
    finds: ['repaired'],
  },
  { name: '海南只写了公布的期限，公布得晚由那条规则说', under: hainan2025, given: [begun(), approved()], finds: [] },
  { name: '国法没有写办理的期限', given: [begun(), approved()], finds: [] },
  { name: '北京：投票日的前一天办好', under: beijing2012, given: [fixed(pollingDay), approved(99), begun()], finds: [] },
  { name: '北京：投票那天早上才办', under: beijing2012, given: [fixed(pollingDay), approved(), begun()], finds: ['breach'] },
  { name: '上海：提前五天来办', under: shanghai2020, given: [fixed(pollingDay), asked(95), approved(97), begun()], finds: [] },
  {
    name: '上海：提前四天才来办',
    under: shanghai2020,
    given: [fixed(pollingDay), asked(96), approved(97), begun()],
    finds: ['breach'],
  },
  { name: '浙江：没有记来办的日子，看办的那天', under: zhejiang2020, given: [fixed(pollingDay), approved(97)], finds: [] },
  { name: '浙江：提前两天才办', under: zhejiang2020, given: [fixed(pollingDay), approved(98)], finds: ['breach'] },
  { name: '河北：投票开始以后才办', under: hebei2020, given: [fixed(pollingDay), begun(), approved()], finds: ['breach'] },
];

function approved(on: Day = pollingDay): ElectionEvent {
  return { type: 'ProxyApproved', on, poll: first, absentee: 'V1', holder: 'V9', form: 'letter', cause: 'away' };
}

function asked(on: Day): ElectionEvent {
  return { type: 'ProxyRequested', on, poll: first, absentee: 'V1', holder: 'V9', form: 'letter', cause: 'away' };
}

function begun(): ElectionEvent {
  return { type: 'PollOpened', on: pollingDay, poll: first };
}
