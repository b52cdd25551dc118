import type { Example } from '../../engine/rule.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { opened, passed } from '../given.ts';
import { announced, elected, handedOver, made, newlyMade, voided } from './handover-cases.ts';

const again = 'supplementary#1';

export const handoverInTimeExamples: readonly Example[] = [
  { name: '恰在第十天移交', given: [...newlyMade, handedOver(110), passed(120)], finds: [] },
  { name: '第十一天才移交', given: [...newlyMade, handedOver(111)], finds: ['repaired'] },
  { name: '过了十天没有移交', given: [...newlyMade, passed(111)], finds: ['breach'] },
  { name: '第十天，还来得及', given: [...newlyMade, passed(110)], finds: [] },
  { name: '四川：过了十天没有移交', under: sichuan2026, given: [...newlyMade, passed(111)], finds: ['breach'] },
  {
    name: '首次只选出两人，另行选举补齐以后才起算',
    given: [
      opened('result', 'handover'),
      elected('chair', 'V1'),
      elected('member', 'V2'),
      announced(),
      elected('member', 'V3', { poll: again, on: 106 }),
      announced({ poll: again, on: 106 }),
      handedOver(116),
    ],
    finds: [],
  },
  { name: '选举宣布无效，没有新一届', given: [...newlyMade, voided(105), passed(120)], finds: [] },
  { name: '这本日志没有记交接环节，不作声', given: [opened('result'), ...made, passed(120)], finds: [] },
];
