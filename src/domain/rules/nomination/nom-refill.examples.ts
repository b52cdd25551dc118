import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import { overlay } from '../../profiles/profile.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { fixed, opened, pollingDay } from '../given.ts';
import { added, begun, listed, primary, removed, seats, withdrew } from './listed.ts';

/** 没有这条规定的地方 */
const withoutRefill = overlay(national2026, {
  id: 'no-refill',
  title: '没有规定',
  status: 'superseded',
  params: { candidateRefill: null },
});
const three = ['V1', 'V2', 'V3'] as const;
const votes = [
  ['V1', 500],
  ['V2', 450],
  ['V3', 400],
  ['V4', 300],
  ['V5', 200],
] as const;

export const nomRefillExamples: readonly Example[] = [
  { name: '四川：没有人退出', under: sichuan2026, given: [...start(), begun()], finds: [] },
  {
    name: '四川：一人放弃，没有补就开始投票',
    under: sichuan2026,
    given: [...start(), withdrew('V3'), begun()],
    finds: ['breach'],
  },
  {
    name: '海南：一人放弃，等于应选名额，没有补',
    under: hainan2025,
    given: [...start(), withdrew('V3'), begun()],
    finds: ['breach'],
  },
  { name: '国法没有写要补，只提示', given: [...start(), withdrew('V3'), begun()], finds: ['doubt'] },
  { name: '四川：还没有开始投票，来得及补', under: sichuan2026, given: [...start(), withdrew('V3')], finds: [] },
  {
    name: '四川：一人放弃，仍有差额',
    under: sichuan2026,
    given: [...start('V4'), withdrew('V4'), begun()],
    finds: [],
  },
  {
    name: '四川：照得票补上，重新公布',
    under: sichuan2026,
    given: [...start(), withdrew('V3'), added('V4', 'runner-up'), listed(94, 'V1', 'V2', 'V4'), begun()],
    finds: [],
  },
  {
    name: '四川：补上了，没有重新公布',
    under: sichuan2026,
    given: [...start(), withdrew('V3'), added('V4', 'runner-up'), begun()],
    finds: ['breach'],
  },
  {
    name: '海南没有写要再公布',
    under: hainan2025,
    given: [...start(), withdrew('V3'), added('V4', 'runner-up'), begun()],
    finds: [],
  },
  {
    name: '海南：跳过得票多的',
    under: hainan2025,
    given: [...start(), withdrew('V3'), added('V5', 'runner-up')],
    finds: ['breach'],
  },
  {
    name: '海南：得票多的自己不愿意，补下一个',
    under: hainan2025,
    given: [...start(), declined(), withdrew('V3'), added('V5', 'runner-up')],
    finds: [],
  },
  {
    name: '海南：还有可以递补的，却重新提名',
    under: hainan2025,
    given: [...start(), withdrew('V3'), added('V9', 'new-nomination')],
    finds: ['breach'],
  },
  {
    name: '海南：没有可以递补的，重新提名',
    under: hainan2025,
    given: [...start('V4', 'V5'), withdrew('V3'), withdrew('V4'), withdrew('V5'), added('V9', 'new-nomination')],
    finds: [],
  },
  { name: '直接指定一人', given: [...start(), withdrew('V3'), added('V9', 'appointed')], finds: ['breach'] },
  {
    name: '指定的撤下来，照得票补',
    given: [...start(), withdrew('V3'), added('V9', 'appointed'), listed(95, 'V1', 'V2', 'V4')],
    finds: ['repaired'],
  },
  { name: '被取消的也要补', under: sichuan2026, given: [...start(), removed('V3', 'barred'), begun()], finds: ['breach'] },
  { name: '没有记提名环节，不作声', given: [opened('voting'), ...start().slice(1), withdrew('V3'), begun()], finds: [] },
  { name: '没有这条规定的地方，不作声', under: withoutRefill, given: [...start(), withdrew('V3'), begun()], finds: [] },
];

/** 委员应选两名；五人预选，前三名和 more 列为候选人。 */
function start(...more: ('V4' | 'V5')[]): ElectionEvent[] {
  return [opened('nomination'), fixed(pollingDay), seats(2), primary(votes), listed(90, ...three, ...more)];
}

function declined(): ElectionEvent {
  return { type: 'NomineeAnswered', on: 91, nominee: 'V4', accepts: false, post: 'member', written: true };
}
