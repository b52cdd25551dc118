import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import { overlay } from '../../profiles/profile.ts';
import { called } from './meeting-cases.ts';

/** 假设没有写天数的地方 */
const unregulated = overlay(national2026, {
  id: 'none',
  title: '没有规定',
  status: 'superseded',
  params: { villagersNoticeDays: null },
});

export const vmNoticeExamples: readonly Example[] = [
  { name: '恰好提前十天通知', given: [called({ heldOn: 50 })], finds: [] },
  { name: '只差一天', given: [called({ heldOn: 49 })], finds: ['breach'] },
  { name: '海南：后天就开', under: hainan2025, given: [called({ heldOn: 42 })], finds: ['breach'] },
  { name: '写明有特殊情况、临时通知', given: [called({ heldOn: 42, urgent: true })], finds: ['doubt'] },
  {
    name: '只差一天，次日重新通知、推迟到够天数',
    given: [called({ heldOn: 49 }), { ...called({ heldOn: 51 }), on: 41 }],
    finds: ['repaired'],
  },
  { name: '村民代表会议不归这条管', given: [called({ heldOn: 42, body: 'representatives' })], finds: [] },
  { name: '没有写天数的地方，不作声', under: unregulated, given: [called({ heldOn: 41 })], finds: [] },
];
