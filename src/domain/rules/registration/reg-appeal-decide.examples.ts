import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import type { Day } from '../../terms/ids.ts';
import { opened, passed } from '../given.ts';

export const regAppealDecideExamples: readonly Example[] = [
  { name: '收到后第三日处理', given: [opened('registration'), filed(62), decided(65), passed(70)], finds: [] },
  { name: '收到后第五日才处理', given: [opened('registration'), filed(62), decided(67)], finds: ['repaired'] },
  { name: '没有处理，期限已过', given: [opened('registration'), filed(62), passed(66)], finds: ['breach'] },
  { name: '没有处理，期限当天还不算', given: [opened('registration'), filed(62), passed(65)], finds: [] },
  { name: '这本日志没有记登记环节，不作声', given: [opened('result'), filed(62), passed(90)], finds: [] },
];

function filed(on: Day): ElectionEvent {
  return { type: 'ObjectionFiled', on, objection: 'O1', by: 'V5' };
}

function decided(on: Day): ElectionEvent {
  return { type: 'ObjectionDecided', on, objection: 'O1', upheld: true };
}
