import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Day } from '../../terms/ids.ts';
import { first, opened } from '../given.ts';
import { archived, announced } from './handover-cases.ts';

const begun = [opened('result', 'handover'), announced()];

export const resultFileExamples: readonly Example[] = [
  { name: '四川：报了备案，再交档案', under: sichuan2026, given: [...begun, filed(101), archived(104)], finds: [] },
  { name: '四川：档案交了，还没有报备案', under: sichuan2026, given: [...begun, archived(104)], finds: ['doubt'] },
  { name: '四川：交了档案以后才补报', under: sichuan2026, given: [...begun, archived(104), filed(106)], finds: ['repaired'] },
  { name: '四川：还没有交档案，没有写几天里报', under: sichuan2026, given: begun, finds: [] },
  {
    name: '四川：另行选举以后，两次的结果一起报',
    under: sichuan2026,
    given: [...begun, announced({ poll: 'supplementary#1', on: 103 }), filed(104), archived(105)],
    finds: [],
  },
  {
    name: '四川：首次的报了，另行选举的没有报',
    under: sichuan2026,
    given: [...begun, filed(101), announced({ poll: 'supplementary#1', on: 103 }), archived(105)],
    finds: ['doubt'],
  },
  { name: '海南：档案交了，还没有报备案', under: hainan2025, given: [...begun, archived(104)], finds: ['doubt'] },
  { name: '国法没有写备案', given: [...begun, archived(104)], finds: [] },
  {
    name: '这本日志没有记交接环节，不作声',
    under: sichuan2026,
    given: [opened('result'), ...begun.slice(1), archived(104)],
    finds: [],
  },
];

function filed(on: Day): ElectionEvent {
  return { type: 'ResultFiled', on, poll: first };
}
