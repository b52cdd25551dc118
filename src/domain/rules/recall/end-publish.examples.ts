import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { passed } from '../given.ts';
import { byElectionCalled, recalled } from './recall-cases.ts';

export const endPublishExamples: readonly Example[] = [
  { name: '四川：公告，第五天备案', under: sichuan2026, given: [...recalled, posted(31), filed(35), passed(60)], finds: [] },
  { name: '四川：第六天才备案', under: sichuan2026, given: [...recalled, posted(31), filed(36)], finds: ['repaired'] },
  { name: '四川：过了五天没有备案', under: sichuan2026, given: [...recalled, posted(31), passed(36)], finds: ['breach'] },
  { name: '四川：备案了，没有公告', under: sichuan2026, given: [...recalled, filed(35)], finds: ['breach'] },
  {
    name: '海南：公告了再补选，没有写备案',
    under: hainan2025,
    given: [...recalled, posted(31), byElectionCalled()],
    finds: [],
  },
  { name: '海南：没有公告就补选', under: hainan2025, given: [...recalled, byElectionCalled()], finds: ['breach'] },
  {
    name: '海南：定了补选才公告',
    under: hainan2025,
    given: [...recalled, byElectionCalled(), posted(52)],
    finds: ['repaired'],
  },
  { name: '国法没有写公告', given: [...recalled, byElectionCalled()], finds: [] },
];

function posted(on: number): ElectionEvent {
  return { type: 'OfficeChangePublished', on, person: 'V3' };
}

function filed(on: number): ElectionEvent {
  return { type: 'OfficeChangeFiled', on, person: 'V3' };
}
