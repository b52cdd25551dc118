import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Day } from '../../terms/ids.ts';
import { opened, passed } from '../given.ts';
import { listed, nominated, posted } from './listed.ts';

type Level = EventOf<'NomineeReviewed'>['level'];

export const nomReviewExamples: readonly Example[] = [
  {
    name: '四川：乡、县都审过再公布',
    under: sichuan2026,
    given: [...start(), reviewed('township'), reviewed('county'), posted(80, 'V1')],
    finds: [],
  },
  {
    name: '四川：只有乡镇审过',
    under: sichuan2026,
    given: [...start(), reviewed('township'), posted(80, 'V1')],
    finds: ['breach'],
  },
  { name: '四川：都没有审', under: sichuan2026, given: [...start(), listed(90, 'V1')], finds: ['breach'] },
  {
    name: '四川：公布以后补审',
    under: sichuan2026,
    given: [...start(), reviewed('township'), posted(80, 'V1'), reviewed('county', 82)],
    finds: ['repaired'],
  },
  {
    name: '四川：没有通过，仍列为候选人',
    under: sichuan2026,
    given: [...start(), reviewed('township'), reviewed('county', 76, false), listed(90, 'V1')],
    finds: ['breach'],
  },
  {
    name: '四川：没有通过，仍公布为被提名人，次日去掉重贴',
    under: sichuan2026,
    given: [...start(), reviewed('township'), reviewed('county', 76, false), posted(80, 'V1'), posted(81)],
    finds: ['repaired'],
  },
  {
    name: '四川：没有通过的去掉了',
    under: sichuan2026,
    given: [...start(), reviewed('township'), reviewed('county', 76, false), passed(91)],
    finds: [],
  },
  {
    name: '海南：恰在提名后第七日审完',
    under: hainan2025,
    given: [...start(), reviewed('committee', 77), passed(80)],
    finds: [],
  },
  { name: '海南：第八日才审完', under: hainan2025, given: [...start(), reviewed('committee', 78)], finds: ['repaired'] },
  { name: '海南：第七日当天还来得及', under: hainan2025, given: [...start(), passed(77)], finds: [] },
  { name: '海南：过了七日没有审', under: hainan2025, given: [...start(), passed(78)], finds: ['breach'] },
  { name: '海南：本人不接受，不用审', under: hainan2025, given: [...start(), declined(), passed(78)], finds: [] },
  {
    name: '海南：没有审就公布，只说一处',
    under: hainan2025,
    given: [...start(), listed(90, 'V1'), passed(91)],
    finds: ['breach'],
  },
  { name: '没有记提名环节，不作声', under: sichuan2026, given: [opened('voting'), listed(90, 'V1')], finds: [] },
  { name: '国法没有写，不作声', given: [...start(), listed(90, 'V1')], finds: [] },
];

/** V1 第 70 日被提名 */
function start(): ElectionEvent[] {
  return [opened('nomination'), nominated('V1')];
}

function reviewed(level: Level, on: Day = 75, isPassed = true): ElectionEvent {
  return { type: 'NomineeReviewed', on, nominee: 'V1', level, passed: isPassed };
}

function declined(): ElectionEvent {
  return { type: 'NomineeAnswered', on: 72, nominee: 'V1', accepts: false, post: 'member', written: true };
}
