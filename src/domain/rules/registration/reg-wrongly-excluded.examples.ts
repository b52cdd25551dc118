import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Person } from '../../terms/person.ts';
import {
  admitted,
  agreed,
  applied,
  corrected,
  eighteenYearsBefore,
  excluded,
  known,
  knownElsewhere,
  oneYearBefore,
  wished,
} from './registration-cases.ts';

const bride: Partial<Person> = { hukou: 'elsewhere', livesSince: oneYearBefore };
const notOurs = excluded({ ground: 'not-of-this-village' });

export const regWronglyExcludedExamples: readonly Example[] = [
  { name: '被羁押，没有被剥夺政治权利', given: refused({ custody: 'detained' }), finds: ['breach'] },
  { name: '取保候审，没有被剥夺政治权利', given: refused({ custody: 'on-bail' }), finds: ['breach'] },
  { name: '过几天补登', given: [...refused({ custody: 'detained' }), admitted({ on: 63 })], finds: ['repaired'] },
  {
    name: '公布以后补登，公布变动',
    given: [...refused({ custody: 'detained' }), corrected({ added: ['V1'] })],
    finds: ['repaired'],
  },
  { name: '被羁押，判决附加剥夺政治权利', given: refused({ custody: 'serving-sentence', rights: 'deprived' }), finds: [] },
  {
    name: '有人来说，就把羁押的人除了名',
    given: [...known({ custody: 'detained' }), admitted(), corrected({ removed: ['V1'] })],
    finds: ['breach'],
  },
  { name: '选举日当天满十八岁', given: refused({ born: eighteenYearsBefore }), finds: ['breach'] },
  { name: '选举日次日才满十八岁', given: refused({ born: eighteenYearsBefore + 1 }), finds: [] },
  { name: '海南：选举日当天满，字面两可', under: hainan2025, given: refused({ born: eighteenYearsBefore }), finds: ['doubt'] },
  { name: '海南：选举日前一天满', under: hainan2025, given: refused({ born: eighteenYearsBefore - 1 }), finds: ['breach'] },
  { name: '人和户口都在本村，说他欠着钱', given: [...known(), excluded({ ground: 'in-debt' })], finds: ['breach'] },
  { name: '住在本村，说他联系不上', given: [...known(), excluded({ ground: 'unreachable' })], finds: ['breach'] },
  { name: '不住在本村，没有表示参加，由那条规则说', given: refused({ lives: 'away' }), finds: [] },
  {
    name: '在外打工，说了要参加，还是没有列入',
    given: [...known({ lives: 'away' }), wished(true), excluded({ ground: 'lives-away' })],
    finds: ['breach'],
  },
  {
    name: '嫁出去的女儿户口还在，说了要参加',
    given: [...known({ lives: 'away' }), wished(true), excluded({ ground: 'married-out' })],
    finds: ['breach'],
  },
  { name: '在外打工，说了不参加', given: [...known({ lives: 'away' }), wished(false), excluded()], finds: [] },
  {
    name: '四川：联系不上，却有书面委托',
    under: sichuan2026,
    given: [
      ...known({ lives: 'away' }),
      { type: 'ProxyApproved', on: 58, poll: 'first#1', absentee: 'V1', holder: 'V2', form: 'letter', cause: 'away' },
      excluded({ ground: 'unreachable' }),
    ],
    finds: ['breach'],
  },
  {
    name: '媳妇户口没有迁，住满一年，申请了，会议同意',
    given: [...known(bride), applied(), agreed(), notOurs],
    finds: ['breach'],
  },
  {
    name: '村务工作做了十四个月，住来不到一年，会议同意',
    given: [...known({ hukou: 'elsewhere', livesSince: 0, worksSince: -365 }), applied(), agreed(), notOurs],
    finds: ['breach'],
  },
  {
    name: '媳妇差一天住满一年',
    given: [...known({ hukou: 'elsewhere', livesSince: oneYearBefore + 1 }), applied(), agreed(), notOurs],
    finds: [],
  },
  { name: '媳妇样样都齐，会议没有同意', given: [...known(bride), applied(), agreed(false), notOurs], finds: [] },
  { name: '媳妇样样都齐，会议还没有议', given: [...known(bride), applied(), notOurs], finds: [] },
  {
    name: '四川：媳妇没有原籍的证明，不列入',
    under: sichuan2026,
    given: [...known(bride), applied({ shows: [] }), agreed(), notOurs],
    finds: [],
  },
  {
    name: '四川：媳妇有原籍的证明',
    under: sichuan2026,
    given: [...known(bride), applied(), agreed(), notOurs],
    finds: ['breach'],
  },
  { name: '说是精神障碍，由那条规则说', given: [...known(), excluded({ ground: 'mental-illness' })], finds: [] },
  { name: '去世的人', given: [...known(), excluded({ ground: 'dead', evidence: ['death-record'] })], finds: [] },
  {
    name: '在别处登记了',
    given: [...known(), { type: 'RegisteredElsewhere', on: 50, person: 'V1' }, excluded({ ground: 'registered-elsewhere' })],
    finds: [],
  },
  {
    name: '说他在别处登记了，没有这回事',
    given: [...known(), excluded({ ground: 'registered-elsewhere' })],
    finds: ['breach'],
  },
  {
    name: '这本日志没有记登记环节，没记别处的消息不等于没有',
    given: [...knownElsewhere(), excluded({ ground: 'registered-elsewhere' })],
    finds: [],
  },
];

function refused(facts: Partial<Person>): ElectionEvent[] {
  return [...known(facts), excluded({ ground: 'detained' })];
}
