import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Day } from '../../terms/ids.ts';
import { first, opened, passed, pollingDay } from '../given.ts';
import { counted, declared, oneChair, people, withdrawnFrom } from './counted.ts';

/** V9 不是候选人，得 60 票。 */
const wrote = [
  opened('counting', 'result'),
  people(),
  ...counted({
    seats: oneChair,
    votes: {
      chair: [
        ['V1', 30],
        ['V9', 60],
      ],
    },
    writtenIn: ['V9'],
  }),
];

export const electedOtherExamples: readonly Example[] = [
  { name: '审查通过再宣布', under: sichuan2026, given: [...wrote, reviewed(102, true), chosen(102)], finds: [] },
  { name: '没有审查就宣布', under: sichuan2026, given: [...wrote, chosen(pollingDay)], finds: ['breach'] },
  {
    name: '宣布以后补审，通过了',
    under: sichuan2026,
    given: [...wrote, chosen(pollingDay), reviewed(102, true)],
    finds: ['repaired'],
  },
  {
    name: '审查没有通过，仍然宣布',
    under: sichuan2026,
    given: [...wrote, reviewed(102, false), chosen(102)],
    finds: ['breach'],
  },
  {
    name: '审查没有通过，更正宣布',
    under: sichuan2026,
    given: [...wrote, chosen(pollingDay), reviewed(pollingDay, false), withdrawnFrom('chair', 'V9')],
    finds: ['repaired'],
  },
  { name: '候选人当选，用不着再审', under: sichuan2026, given: [...wrote, declared('chair', 'V1')], finds: [] },
  { name: '海南：第七天审查完', under: hainan2025, given: [...wrote, reviewed(107, true), passed(108)], finds: [] },
  { name: '海南：第八天还没有审查', under: hainan2025, given: [...wrote, passed(108)], finds: ['breach'] },
  { name: '海南：第七天，还来得及', under: hainan2025, given: [...wrote, passed(107)], finds: [] },
  { name: '海南：第八天才审查', under: hainan2025, given: [...wrote, reviewed(108, true)], finds: ['repaired'] },
  { name: '四川没有写几天', under: sichuan2026, given: [...wrote, passed(130)], finds: [] },
  { name: '国法没有写另选的人要审查', given: [...wrote, chosen(pollingDay)], finds: [] },
];

function reviewed(on: Day, isPassed: boolean): ElectionEvent {
  return { type: 'WinnerReviewed', on, poll: first, person: 'V9', passed: isPassed };
}

function chosen(on: Day): ElectionEvent {
  return declared('chair', 'V9', { on });
}
