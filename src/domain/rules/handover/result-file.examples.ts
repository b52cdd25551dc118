import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Day } from '../../terms/ids.ts';
import { first, opened } from '../given.ts';
import { announced, archived, elected, made, newlyMade } from './handover-cases.ts';

const begun = newlyMade;
const again = 'supplementary#1';
const later = [elected('member', 'V4', { poll: again, on: 103 }), announced({ poll: again, on: 103 })];

export const resultFileExamples: readonly Example[] = [
  { name: '四川：报了备案，再交档案', under: sichuan2026, given: [...begun, filed(101), archived(104)], finds: [] },
  { name: '四川：档案交了，还没有报备案', under: sichuan2026, given: [...begun, archived(104)], finds: ['doubt'] },
  { name: '四川：交了档案以后才补报', under: sichuan2026, given: [...begun, archived(104), filed(106)], finds: ['repaired'] },
  { name: '四川：还没有交档案，没有写几天里报', under: sichuan2026, given: begun, finds: [] },
  {
    name: '四川：另行选举以后，两次的结果一起报',
    under: sichuan2026,
    given: [...begun, ...later, filed(104), archived(105)],
    finds: [],
  },
  {
    name: '四川：首次的报了，另行选举的没有报',
    under: sichuan2026,
    given: [...begun, filed(101), ...later, archived(105)],
    finds: ['doubt'],
  },
  {
    name: '四川：另行选举谁也没有选上，没有名单可报',
    under: sichuan2026,
    given: [...begun, filed(101), announced({ poll: again, on: 103 }), archived(105)],
    finds: [],
  },
  { name: '海南：档案交了，还没有报备案', under: hainan2025, given: [...begun, archived(104)], finds: ['doubt'] },
  { name: '国法没有写备案', given: [...begun, archived(104)], finds: [] },
  {
    name: '这本日志没有记交接环节，不作声',
    under: sichuan2026,
    given: [opened('result'), ...made, archived(104)],
    finds: [],
  },
];

function filed(on: Day): ElectionEvent {
  return { type: 'ResultFiled', on, poll: first };
}
