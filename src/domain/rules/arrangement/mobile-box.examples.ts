import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { beijing2012 } from '../../profiles/beijing-2012.ts';
import { henan2011 } from '../../profiles/henan-2011.ts';
import { tianjin2019 } from '../../profiles/tianjin-2019.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { zhejiang2020 } from '../../profiles/zhejiang-2020.ts';
import type { Day, PersonId } from '../../terms/ids.ts';
import { first, fixed, opened, passed, pollingDay, village, villager } from '../given.ts';

export const mobileBoxExamples: readonly Example[] = [
  {
    name: '会议定的对象，恰在三日前公布',
    under: hainan2025,
    given: [...arranged('meeting', 'V1'), listed(97), passed(98)],
    finds: [],
  },
  { name: '名单只差一天', under: hainan2025, given: [...arranged('meeting', 'V1'), listed(98)], finds: ['breach'] },
  { name: '名单没有公布', under: hainan2025, given: [...arranged('meeting', 'V1'), passed(98)], finds: ['breach'] },
  { name: '期限当天，还来得及', under: hainan2025, given: [...arranged('meeting', 'V1'), passed(97)], finds: [] },
  {
    name: '名单贴晚了，投票日推迟一天',
    under: hainan2025,
    given: [...arranged('meeting', 'V1'), listed(98), { type: 'ElectionDayMoved', on: 99, electionDay: 101 }],
    finds: ['repaired'],
  },
  { name: '对象由选委会自己定', under: hainan2025, given: [...arranged('committee', 'V1'), listed(97)], finds: ['breach'] },
  {
    name: '能走到会场的人也列了进去',
    under: hainan2025,
    given: [...arranged('meeting', 'V1', 'V2'), listed(97)],
    finds: ['breach'],
  },
  {
    name: '把能到场的人去掉',
    under: hainan2025,
    given: [...arranged('meeting', 'V1', 'V2'), { ...box('meeting', 'V1'), on: 95, replaces: 4 }, listed(97)],
    finds: ['repaired'],
  },
  { name: '四川没有写对象和名单', under: sichuan2026, given: arranged('committee', 'V1', 'V2'), finds: [] },
  { name: '国法没有写流动票箱', given: [...arranged('committee', 'V1', 'V2'), passed(99)], finds: [] },
  {
    name: '河南：选委会统计核实，投票日的前一天公示',
    under: henan2011,
    given: [...arranged('committee', 'V1'), listed(99)],
    finds: [],
  },
  { name: '河南：投票日当天才公示', under: henan2011, given: [...arranged('committee', 'V1'), listed(100)], finds: ['breach'] },
  { name: '河南：乡镇定的对象', under: henan2011, given: [...arranged('township', 'V1'), listed(97)], finds: ['breach'] },
  { name: '北京：没有写由谁定、要不要公布', under: beijing2012, given: [...arranged('township', 'V1'), passed(99)], finds: [] },
  {
    name: '浙江：住得分散的才设，走得动的人也可以用',
    under: zhejiang2020,
    given: arranged('committee', 'V1', 'V2'),
    finds: [],
  },
  { name: '浙江：乡镇定的对象', under: zhejiang2020, given: arranged('township', 'V1'), finds: ['breach'] },
  { name: '天津：能走到会场的人也列了进去', under: tianjin2019, given: arranged('committee', 'V1', 'V2'), finds: ['breach'] },
];

/** V1 行动不便，V2 能走到会场。 */
function arranged(by: EventOf<'MobileBoxArranged'>['decidedBy'], ...voters: PersonId[]): ElectionEvent[] {
  const people = [villager('V1', { needs: 'home-visit' }), villager('V2')];
  return [opened('arrangement'), village(people), fixed(pollingDay), box(by, ...voters)];
}

function box(decidedBy: EventOf<'MobileBoxArranged'>['decidedBy'], ...voters: PersonId[]): ElectionEvent {
  return { type: 'MobileBoxArranged', on: 94, poll: first, box: 'B2', voters, decidedBy };
}

function listed(on: Day): ElectionEvent {
  return { type: 'MobileBoxListPublished', on, poll: first, box: 'B2' };
}
