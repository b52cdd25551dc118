import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { passed } from '../given.ts';
import { handedOver, newlyMade } from './handover-cases.ts';

export const handoverSealExamples: readonly Example[] = [
  { name: '海南：当天移交', under: hainan2025, given: [...newlyMade, handedOver(100, ['seal']), passed(105)], finds: [] },
  { name: '海南：第二天才移交', under: hainan2025, given: [...newlyMade, handedOver(101, ['seal'])], finds: ['repaired'] },
  { name: '海南：一直没有移交', under: hainan2025, given: [...newlyMade, passed(101)], finds: ['breach'] },
  { name: '海南：当天还没有过去', under: hainan2025, given: [...newlyMade, passed(100)], finds: [] },
  {
    name: '海南：当天只交了账目，没有交印章',
    under: hainan2025,
    given: [...newlyMade, handedOver(100, ['accounts']), passed(101)],
    finds: ['breach'],
  },
  { name: '四川印章同别的东西一起，十天里交', under: sichuan2026, given: [...newlyMade, handedOver(105)], finds: [] },
  { name: '国法没有单写印章', given: [...newlyMade, passed(109)], finds: [] },
];
