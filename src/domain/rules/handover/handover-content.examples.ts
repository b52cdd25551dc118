import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { passed } from '../given.ts';
import { everything, handedOver, newlyMade } from './handover-cases.ts';

const some = handedOver(103, ['seal', 'premises', 'accounts']);

export const handoverContentExamples: readonly Example[] = [
  { name: '四川：一次交清', under: sichuan2026, given: [...newlyMade, handedOver(105), passed(111)], finds: [] },
  {
    name: '四川：分两次，第十天交清',
    under: sichuan2026,
    given: [...newlyMade, some, handedOver(110, ['assets', 'archive', 'debts']), passed(111)],
    finds: [],
  },
  {
    name: '四川：分两次，第十一天才交清',
    under: sichuan2026,
    given: [...newlyMade, some, handedOver(111, ['assets', 'archive', 'debts'])],
    finds: ['repaired'],
  },
  {
    name: '四川：全部晚交，只算晚交一处，这里不再说',
    under: sichuan2026,
    given: [...newlyMade, handedOver(111), passed(112)],
    finds: [],
  },
  {
    name: '四川：头一样就晚了，还有没有交的',
    under: sichuan2026,
    given: [...newlyMade, handedOver(111, everything.slice(0, -1)), passed(112)],
    finds: ['breach'],
  },
  { name: '四川：只交了几样', under: sichuan2026, given: [...newlyMade, some, passed(111)], finds: ['breach'] },
  { name: '四川：只交了几样，第十天还来得及', under: sichuan2026, given: [...newlyMade, some, passed(110)], finds: [] },
  {
    name: '四川：只差债权债务',
    under: sichuan2026,
    given: [...newlyMade, handedOver(105, everything.slice(0, -1)), passed(111)],
    finds: ['breach'],
  },
  {
    name: '海南：印章另有期限，别的交清了',
    under: hainan2025,
    given: [...newlyMade, handedOver(110, everything.slice(1)), passed(111)],
    finds: [],
  },
  {
    name: '海南：只交了印章',
    under: hainan2025,
    given: [...newlyMade, handedOver(100, ['seal']), passed(111)],
    finds: ['breach'],
  },
  { name: '国法没有逐样列', given: [...newlyMade, some, passed(111)], finds: [] },
];
