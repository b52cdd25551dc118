import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import { overlay } from '../../profiles/profile.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Day } from '../../terms/ids.ts';
import { called } from '../preparation/meeting-cases.ts';
import {
  admitted,
  agreed,
  applied,
  corrected,
  electionDay,
  excluded,
  known,
  knownElsewhere,
  oneYearBefore,
} from './registration-cases.ts';

const unregulated = overlay(national2026, {
  id: 'no-outsiders',
  title: '没有规定',
  status: 'superseded',
  params: { outsiders: null },
});

const outsider = { hukou: 'elsewhere' } as const;
const oneYearBeforeElection: Day = electionDay - 365;

/** 嫁来的媳妇，从 since 起住在这里 */
function bride(since: Day): ElectionEvent[] {
  return known({ ...outsider, livesSince: since });
}

/** 在这里做村务工作，住来不到一年 */
function worker(since: Day): ElectionEvent[] {
  return known({ ...outsider, livesSince: 0, worksSince: since });
}

const papers = ['written-application', 'residence-proof', 'meeting-minutes'] as const;

export const regOutsiderExamples: readonly Example[] = [
  {
    name: '登记那天住满整一年，申请了，会议同意',
    given: [...bride(oneYearBefore), applied(), agreed(), admitted()],
    finds: [],
  },
  {
    name: '登记那天差一天满一年，到选举日满：条文没有写算到哪天',
    given: [...bride(oneYearBefore + 1), applied(), agreed(), admitted()],
    finds: ['doubt'],
  },
  {
    name: '到选举日整一年',
    given: [...bride(oneYearBeforeElection), applied(), agreed(), admitted()],
    finds: ['doubt'],
  },
  {
    name: '到选举日还差一天满一年',
    given: [...bride(oneYearBeforeElection + 1), applied(), agreed(), admitted()],
    finds: ['breach'],
  },
  { name: '村务工作做了十四个月，住来不到一年', given: [...worker(-365), applied(), agreed(), admitted()], finds: [] },
  { name: '住来、做村务工作都不到一年', given: [...worker(0), applied(), agreed(), admitted()], finds: ['breach'] },
  {
    name: '住在别处，在本村做村务工作满一年',
    given: [...known({ ...outsider, lives: 'away', worksSince: oneYearBefore }), applied(), agreed(), admitted()],
    finds: [],
  },
  {
    name: '没有记从哪天起住在这里，不说年限',
    given: [...known(outsider), applied(), agreed(), admitted()],
    finds: [],
  },
  { name: '没有开会就登记了', given: [...bride(oneYearBefore), applied(), admitted()], finds: ['breach'] },
  {
    name: '没有开会，凭据里却写着有会议记录',
    given: [...bride(oneYearBefore), applied(), admitted({ evidence: [...papers] })],
    finds: ['breach'],
  },
  {
    name: '会议没有同意，还是登记了',
    given: [...bride(oneYearBefore), applied(), agreed(false), admitted()],
    finds: ['breach'],
  },
  {
    name: '先登记，后来会议补议同意',
    given: [...bride(oneYearBefore), applied(), admitted(), agreed(true, { on: 70 })],
    finds: ['repaired'],
  },
  {
    name: '同意的是小组会',
    given: [...bride(oneYearBefore), called({ body: 'groups' }), applied(), agreed(), admitted()],
    finds: ['breach'],
  },
  {
    name: '同意的是村民代表会议',
    given: [...bride(oneYearBefore), called({ body: 'representatives' }), applied(), agreed(), admitted()],
    finds: [],
  },
  { name: '本人没有来申请', given: [...bride(oneYearBefore), agreed(), admitted()], finds: ['breach'] },
  {
    name: '登记以后除名',
    given: [...bride(oneYearBefore), applied(), admitted(), corrected({ removed: ['V1'] })],
    finds: ['repaired'],
  },
  {
    name: '口头申请：国法没有写要书面',
    given: [...bride(oneYearBefore), applied({ written: false }), agreed(), admitted()],
    finds: [],
  },
  {
    name: '海南：口头申请，比国法多的一层',
    under: hainan2025,
    given: [...bride(oneYearBefore), applied({ written: false }), agreed(), admitted()],
    finds: ['doubt'],
  },
  { name: '海南：没有开会', under: hainan2025, given: [...bride(oneYearBefore), applied(), admitted()], finds: ['breach'] },
  {
    name: '没有原籍的证明：国法没有要',
    given: [...bride(oneYearBefore), applied({ shows: [] }), agreed(), admitted()],
    finds: [],
  },
  {
    name: '四川：没有原籍未参加选举的证明',
    under: sichuan2026,
    given: [...bride(oneYearBefore), applied({ shows: [] }), agreed(), admitted()],
    finds: ['breach'],
  },
  {
    name: '四川：有原籍未参加选举的证明',
    under: sichuan2026,
    given: [...bride(oneYearBefore), applied(), agreed(), admitted()],
    finds: [],
  },
  { name: '没有列入', given: [...bride(0), applied(), excluded({ ground: 'not-of-this-village' })], finds: [] },
  { name: '没有规定的地方，不作声', under: unregulated, given: [...bride(0), admitted()], finds: [] },
  {
    name: '这本日志没有记准备、登记，没记会议不等于没开',
    given: [...knownElsewhere({ ...outsider, livesSince: oneYearBefore }), admitted()],
    finds: [],
  },
];
