import type { Example } from '../../engine/rule.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { admitted, corrected, excluded, known } from './registration-cases.ts';

const dead = admitted({ evidence: ['death-record'] });

export const regRollCheckExamples: readonly Example[] = [
  { name: '四川：有死亡证明，名单上还留着', under: sichuan2026, given: [...known(), dead], finds: ['breach'] },
  {
    name: '四川：有死亡证明，不再登记',
    under: sichuan2026,
    given: [...known(), excluded({ ground: 'dead', evidence: ['death-record'] })],
    finds: [],
  },
  {
    name: '四川：先除了名，又列回去',
    under: sichuan2026,
    given: [...known(), excluded({ ground: 'dead', evidence: ['death-record'] }), corrected({ added: ['V1'] })],
    finds: ['breach'],
  },
  {
    name: '四川：公布以后除名',
    under: sichuan2026,
    given: [...known(), dead, corrected({ removed: ['V1'] })],
    finds: ['repaired'],
  },
  { name: '四川：没有死亡证明的人', under: sichuan2026, given: [...known(), admitted({ evidence: ['id-card'] })], finds: [] },
  { name: '国法没有写核对上届名单，不作声', given: [...known(), dead], finds: [] },
];
