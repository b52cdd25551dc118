import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import type { Day } from '../../terms/ids.ts';
import { opened, passed } from '../given.ts';
import { known, listed, objected, resolved } from './registration-cases.ts';

/** 第 80 日公布处理结果 */
const start = [...known(), listed(), objected(78), resolved(80, { posted: true })];

export const regAppealSecondExamples: readonly Example[] = [
  { name: '海南：收到后第三日书面决定', under: hainan2025, given: [...start, appealed(83), answered(86)], finds: [] },
  { name: '海南：收到后第四日才决定', under: hainan2025, given: [...start, appealed(83), answered(87)], finds: ['repaired'] },
  { name: '海南：第三日过了没有决定', under: hainan2025, given: [...start, appealed(83), passed(87)], finds: ['breach'] },
  { name: '海南：第三日当天还不算', under: hainan2025, given: [...start, appealed(83), passed(86)], finds: [] },
  { name: '海南：口头答复', under: hainan2025, given: [...start, appealed(83), answered(85, false)], finds: ['breach'] },
  {
    name: '海南：先口头，第二天补了书面',
    under: hainan2025,
    given: [...start, appealed(83), answered(84, false), answered(85)],
    finds: ['repaired'],
  },
  { name: '海南：结果公布以后第四日才提，过了期限', under: hainan2025, given: [...start, appealed(84), passed(90)], finds: [] },
  {
    name: '海南：处理结果没有公布，期限还没有起算',
    under: hainan2025,
    given: [...known(), listed(), objected(78), resolved(80, { posted: false }), appealed(84), passed(90)],
    finds: ['breach'],
  },
  { name: '国法没有第二次申诉，不作声', given: [...start, appealed(83), passed(90)], finds: [] },
  {
    name: '海南：这本日志没有记登记环节，不作声',
    under: hainan2025,
    given: [opened('voting'), listed(), objected(78), resolved(80), appealed(83), passed(90)],
    finds: [],
  },
];

function appealed(on: Day): ElectionEvent {
  return { type: 'AppealFiled', on, objection: 'O1' };
}

function answered(on: Day, written = true): ElectionEvent {
  return { type: 'AppealDecided', on, objection: 'O1', upheld: true, written };
}
