import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { face, judged, rejudged, writtenIn } from './papers.ts';

/** 主任画得清楚，委员一栏看不清。 */
const unclear = face({ V1: 'circle', V3: 'unclear' });
/** 委员一栏里一处看不清，一处清楚。 */
const partly = face({ V1: 'circle', V3: 'unclear', V4: 'circle' });
const allUnclear = face({ V1: 'unclear', V3: 'unclear' });
const unknown = face({ V1: 'circle' }, [writtenIn('member', 'unidentifiable', 'circle')]);
const member = { voidPosts: ['member' as const] };

export const ballotIllegibleExamples: readonly Example[] = [
  { name: '四川：只作废认不清的那一项', under: sichuan2026, given: judged(unclear, 'part-void', member), finds: [] },
  { name: '四川：一处认不清，整张作废', under: sichuan2026, given: judged(unclear, 'void'), finds: ['breach'] },
  {
    name: '四川：作废的是认得清的那一项',
    under: sichuan2026,
    given: judged(unclear, 'part-void', { voidPosts: ['chair'] }),
    finds: ['breach'],
  },
  { name: '四川：认不清的没有作废', under: sichuan2026, given: judged(unclear, 'valid'), finds: ['breach'] },
  {
    name: '四川：整张作废，后来改判',
    under: sichuan2026,
    given: [...judged(unclear, 'void'), rejudged('part-void', ['member'])],
    finds: ['repaired'],
  },
  { name: '四川：同一项里有看得清的，作废那一项', under: sichuan2026, given: judged(partly, 'part-void', member), finds: [] },
  { name: '四川：同一项里有看得清的，只不计认不清的那一处', under: sichuan2026, given: judged(partly, 'part-void'), finds: [] },
  { name: '全部认不清，整张作废', under: sichuan2026, given: judged(allUnclear, 'void'), finds: [] },
  { name: '全部认不清，当作弃权', under: sichuan2026, given: judged(allUnclear, 'blank'), finds: ['breach'] },
  { name: '另选的认不出是谁，整张作废', under: sichuan2026, given: judged(unknown, 'void'), finds: ['breach'] },
  { name: '海南：效力由选委会认定，认作有效也可以', under: hainan2025, given: judged(unclear, 'valid'), finds: [] },
  { name: '海南：认得清的部分也作废了', under: hainan2025, given: judged(unclear, 'void'), finds: ['breach'] },
  { name: '国法没有写', given: judged(unclear, 'void'), finds: [] },
];
