import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { called, demanded, term } from './recall-cases.ts';

const representatives = { by: 'representatives', total: 31 } as const;

export const recallWhoExamples: readonly Example[] = [
  { name: '一百人里二十人联名，正好五分之一', given: [...term, demanded(), called()], finds: [] },
  { name: '一百人里十九人联名', given: [...term, demanded({ signers: 19 }), called()], finds: ['breach'] },
  {
    name: '三十一名代表里十一人联名，够三分之一',
    given: [...term, demanded({ ...representatives, signers: 11 }), called()],
    finds: [],
  },
  {
    name: '三十一名代表里十人联名',
    given: [...term, demanded({ ...representatives, signers: 10 }), called()],
    finds: ['breach'],
  },
  { name: '没有说明理由', given: [...term, demanded({ reasons: false }), called()], finds: ['breach'] },
  { name: '人数不够，没有理它', given: [...term, demanded({ signers: 5 })], finds: [] },
  {
    name: '四川：乡镇提的',
    under: sichuan2026,
    given: [...term, demanded({ by: 'township', signers: 0, total: 0 }), called()],
    finds: ['breach'],
  },
  {
    name: '海南：乡镇可以建议',
    under: hainan2025,
    given: [...term, demanded({ by: 'township', signers: 0, total: 0, ground: 'negligent' }), called()],
    finds: [],
  },
];
