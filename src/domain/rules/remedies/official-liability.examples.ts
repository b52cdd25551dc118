import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { passed } from '../given.ts';
import { begun, ordered } from './remedies-cases.ts';

export const officialLiabilityExamples: readonly Example[] = [
  {
    name: '乡镇指定候选人，县里责令改正',
    given: [...begun, did('named-candidates'), ordered({ on: 10 }), passed(12)],
    finds: [],
  },
  { name: '乡镇指定候选人，没有人管', given: [...begun, did('named-candidates'), passed(11)], finds: ['breach'] },
  { name: '过了几天县里才责令', given: [...begun, did('named-candidates'), passed(11), ordered()], finds: ['repaired'] },
  {
    name: '乡镇自己责令自己，不算',
    given: [...begun, did('named-candidates'), ordered({ on: 10, by: 'township' }), passed(12)],
    finds: ['breach'],
  },
  { name: '四川：拖着不查举报', under: sichuan2026, given: [...begun, did('shelved-report'), passed(11)], finds: ['breach'] },
  { name: '海南：压着名单不公布', under: hainan2025, given: [...begun, did('withheld-roll'), passed(11)], finds: ['breach'] },
  { name: '国法没有列压着名单', given: [...begun, did('withheld-roll'), passed(11)], finds: [] },
];

function did(act: EventOf<'OfficialOverreached'>['act']): ElectionEvent {
  return { type: 'OfficialOverreached', on: 10, by: 'township', act };
}
