import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import { overlay } from '../../profiles/profile.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Day, PersonId } from '../../terms/ids.ts';
import { first, fixed, pollingDay, roll, village, villager } from '../given.ts';

/** 设想的旧省规：受托人只限近亲属。 */
const relativesOnly = overlay(national2026, {
  id: 'relatives-only',
  title: '设想：只限近亲属',
  status: 'predates-2026',
  params: { proxyHolder: { value: 'relative-only', cites: ['SH-16.1'], certainty: 'text' } },
});

export const proxyWronglyRefusedExamples: readonly Example[] = [
  { name: '托给邻居，因为不是近亲属被拒绝', given: [...start(), refused()], finds: ['breach'] },
  { name: '次日给别人办了，没有给他办', given: [...start(), refused(), approved('V2', 'V9', 96)], finds: ['breach'] },
  { name: '他已经托了一个人，又来托第二个', given: [...start(), approved('V1', 'V5', 94), refused()], finds: [] },
  { name: '旧省规只限近亲属，托给邻居，拒绝得对', under: relativesOnly, given: [...start(), refused()], finds: [] },
  {
    name: '旧省规只限近亲属，托给母亲，不该拒绝',
    under: relativesOnly,
    given: [...start(), refused({ absentee: 'V2', holder: 'V5' })],
    finds: ['breach'],
  },
  { name: '次日补办', given: [...start(), refused(), approved('V1', 'V9', 96)], finds: ['repaired'] },
  { name: '只有口头的，拒绝得对', given: [...start(), refused({ form: 'oral' })], finds: [] },
  { name: '只有照片，收不收两可', given: [...start(), refused({ form: 'photo' })], finds: [] },
  { name: '图方便的，拒绝得对', given: [...start(), refused({ cause: 'convenience' })], finds: [] },
  { name: '托给候选人，拒绝得对', given: [...start(), refused({ holder: 'V7' })], finds: [] },
  { name: '托给没有登记的人，拒绝得对', given: [...start(), refused({ holder: 'V90' })], finds: [] },
  { name: '委托人没有登记，拒绝得对', given: [...start(), refused({ absentee: 'V90' })], finds: [] },
  { name: '平时住在村里，外出不外出两可', given: [...start(), refused({ absentee: 'V5' })], finds: [] },
  { name: '转托的，收不收看省', given: [...start(), refused({ passedOnBy: 'V5' })], finds: [] },
  { name: '已经受托两份，第三份不该拒绝', given: [...start(), ...held('V2', 'V3'), refused()], finds: ['breach'] },
  { name: '已经受托三份，第四份拒绝得对', given: [...start(), ...held('V2', 'V3', 'V4'), refused()], finds: [] },
  {
    name: '拒绝的时候满三份，后来才收回一份',
    given: [...start(), ...held('V2', 'V3', 'V4'), refused(), { type: 'ProxyRevoked', on: 96, poll: first, absentee: 'V2' }],
    finds: [],
  },
  { name: '卧床不能到场：国法没有写，拒绝得对', given: [...start(), refused({ absentee: 'V6', cause: 'unable' })], finds: [] },
  {
    name: '卧床不能到场：四川写了，有争议',
    under: sichuan2026,
    given: [...start(), refused({ absentee: 'V6', cause: 'unable' })],
    finds: ['doubt'],
  },
  { name: '海南：第三日前来办的不该拒绝', under: hainan2025, given: [...start(), refused({ on: 97 })], finds: ['breach'] },
  { name: '海南：第二日前才来办，来不及公布', under: hainan2025, given: [...start(), refused({ on: 98 })], finds: [] },
  {
    name: '投票开始以后才来办',
    given: [...start(), { type: 'PollOpened', on: pollingDay, poll: first }, refused({ on: pollingDay })],
    finds: [],
  },
];

/** V1 至 V4 在外，V5 住在村里，是 V2 的母亲，V6 卧床，V7 是候选人，V9 是邻居。 */
function start(): ElectionEvent[] {
  const away = (['V1', 'V2', 'V3', 'V4', 'V90'] as const).map((id) => villager(id, { lives: 'away' }));
  return [
    village(
      [...away, villager('V5'), villager('V6', { needs: 'home-visit' }), villager('V7'), villager('V9')],
      [{ of: 'V2', rel: 'parent', is: 'V5' }],
    ),
    roll('V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7', 'V9'),
    fixed(pollingDay),
    { type: 'FormalListPublished', on: 90, poll: first, candidates: [{ post: 'chair', person: 'V7' }] },
  ];
}

function refused(facts: Partial<EventOf<'ProxyRefused'>> = {}): ElectionEvent {
  return { type: 'ProxyRefused', on: 95, poll: first, absentee: 'V1', holder: 'V9', form: 'letter', cause: 'away', ...facts };
}

function approved(absentee: PersonId, holder: PersonId, on: Day): ElectionEvent {
  return { type: 'ProxyApproved', on, poll: first, absentee, holder, form: 'letter', cause: 'away' };
}

function held(...absentees: PersonId[]): ElectionEvent[] {
  return absentees.map((absentee) => approved(absentee, 'V9', 94));
}
