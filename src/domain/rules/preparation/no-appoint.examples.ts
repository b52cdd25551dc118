import type { EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { overlay } from '../../profiles/profile.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { first } from '../given.ts';

/** 假设没有这条规定的地方 */
const unregulated = overlay(national2026, {
  id: 'none',
  title: '没有规定',
  status: 'superseded',
  params: { appointing: null },
});

export const noAppointExamples: readonly Example[] = [
  { name: '乡镇直接派人当主任', given: [appointed('township', 'chair')], finds: ['breach'] },
  {
    name: '四川：村党组织派人当委员',
    under: sichuan2026,
    given: [appointed('party-organisation', 'member')],
    finds: ['breach'],
  },
  {
    name: '乡镇发文让人代理主任，只提示',
    given: [{ ...appointed('township', 'chair'), acting: true }],
    finds: ['doubt'],
  },
  {
    name: '先说代理，后来直接派去当主任',
    given: [{ ...appointed('township', 'chair'), acting: true }, appointed('township', 'chair')],
    finds: ['breach'],
  },
  {
    name: '同一个人派了两次，算一处',
    given: [appointed('township', 'chair'), appointed('township', 'chair')],
    finds: ['breach'],
  },
  {
    name: '经过选举宣布当选，不是指定',
    given: [{ type: 'ElectedDeclared', on: 100, poll: first, person: 'V1', post: 'chair' }],
    finds: [],
  },
  { name: '没有这条规定的地方，不作声', under: unregulated, given: [appointed('township', 'chair')], finds: [] },
];

function appointed(by: EventOf<'OfficeAppointed'>['by'], post: EventOf<'OfficeAppointed'>['post']): EventOf<'OfficeAppointed'> {
  return { type: 'OfficeAppointed', on: 90, by, person: 'V1', post };
}
