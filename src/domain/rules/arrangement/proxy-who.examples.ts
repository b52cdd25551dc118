import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import { overlay } from '../../profiles/profile.ts';
import type { PersonId } from '../../terms/ids.ts';
import type { Person } from '../../terms/person.ts';
import { first, fixed, roll, village, villager } from '../given.ts';

/** 2022 年 1 月 18 日是 19010 日；整 18 年前是 12435 日。 */
const electionDay = 19010;
const eighteenYearsBefore = 12435;

/** 设想的旧省规：受托人只限近亲属。 */
const relativesOnly = overlay(national2026, {
  id: 'relatives-only',
  title: '设想：只限近亲属',
  status: 'predates-2026',
  params: {
    proxyHolder: {
      value: 'relative-only',
      cites: ['SH-16.1'],
      certainty: 'text',
      contested: '新法已经放宽，更严的是否仍然有效没有明说',
    },
  },
});

export const proxyWhoExamples: readonly Example[] = [
  { name: '托给登记了的邻居', given: held('V9', {}, 'V1', 'V9'), finds: [] },
  { name: '托给外村的亲戚', given: held('V9', { hukou: 'elsewhere', lives: 'away' }, 'V1'), finds: ['breach'] },
  { name: '托给村情里没有的人', given: held('V90', {}, 'V1'), finds: ['breach'] },
  { name: '托给被剥夺政治权利的人', given: held('V9', { rights: 'deprived' }, 'V1'), finds: ['breach'] },
  {
    name: '托给选举日当天满十八岁、没有登记的本村人',
    given: held('V9', { born: eighteenYearsBefore }, 'V1'),
    finds: ['doubt'],
  },
  { name: '托给选举日次日才满十八岁的人', given: held('V9', { born: eighteenYearsBefore + 1 }, 'V1'), finds: ['breach'] },
  { name: '托给住在村里、户口在外没有登记的人', given: held('V9', { hukou: 'elsewhere' }, 'V1'), finds: ['doubt'] },
  { name: '委托人自己没有登记', given: held('V9', {}, 'V9'), finds: ['breach'] },
  { name: '改托登记了的人', given: [...held('V90', {}, 'V1', 'V9'), approved('V9', 46)], finds: ['repaired'] },
  { name: '不知道村里有谁，看不出来', given: [roll('V1'), approved('V9', 45)], finds: ['doubt'] },
  { name: '这本日志没有名册，不作声', given: held('V90', {}), finds: [] },
  {
    name: '旧省规只限近亲属，托给邻居：比国法严，只提示',
    under: relativesOnly,
    given: held('V9', {}, 'V1', 'V9'),
    finds: ['doubt'],
  },
  { name: '旧省规只限近亲属，托给儿子', under: relativesOnly, given: heldBySon(), finds: [] },
];

/** V1 把票托给 holder；V9 的情况由 facts 写；registered 是名册上的人。 */
function held(holder: PersonId, facts: Partial<Person>, ...registered: PersonId[]): ElectionEvent[] {
  return [village([villager('V1'), villager('V9', facts)]), roll(...registered), fixed(electionDay), approved(holder, 45)];
}

function approved(holder: PersonId, on: number): ElectionEvent {
  return { type: 'ProxyApproved', on, poll: first, absentee: 'V1', holder, form: 'letter', cause: 'away' };
}

function heldBySon(): ElectionEvent[] {
  const family = village([villager('V1'), villager('V9')], [{ of: 'V9', rel: 'parent', is: 'V1' }]);
  return [family, roll('V1', 'V9'), approved('V9', 45)];
}
