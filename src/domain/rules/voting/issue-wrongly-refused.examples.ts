import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PersonId } from '../../terms/ids.ts';
import { first, pollingDay, roll, village, villager } from '../given.ts';

export const issueWronglyRefusedExamples: readonly Example[] = [
  { name: '带着身份证来，没有给', given: [...start(), refused('V1', ['V1'])], finds: ['breach'] },
  { name: '请回来发了票', given: [...start(), refused('V1', ['V1']), issued('V1', ['V1'])], finds: [] },
  { name: '没有登记的，拒绝得对', given: [...start(), refused('V90', ['V90'])], finds: [] },
  { name: '领过一次又来，拒绝得对', given: [...start(), issued('V1', ['V1']), refused('V1', ['V1'])], finds: [] },
  { name: '什么证件也没有，国法没有写', given: [...start(), refused('V1', ['V1'], 'none')], finds: [] },
  {
    name: '四川：什么证件也没有，拒绝得对',
    under: sichuan2026,
    given: [...start(), refused('V1', ['V1'], 'known-by-sight')],
    finds: [],
  },
  {
    name: '没带证件，却说他不在名单上',
    under: sichuan2026,
    given: [...start(), { ...refused('V1', ['V1'], 'none'), ground: 'not-on-roll' }],
    finds: ['breach'],
  },
  { name: '四川：带着身份证', under: sichuan2026, given: [...start(), refused('V1', ['V1'])], finds: ['breach'] },
  { name: '海南：带着选民证', under: hainan2025, given: [...start(), refused('V1', ['V1'], 'voter-card')], finds: ['breach'] },
  { name: '海南：只带身份证，条文写的是选民证', under: hainan2025, given: [...start(), refused('V1', ['V1'])], finds: [] },
  { name: '没有委托想替别人领，自己的要给', given: [...start(), refused('V1', ['V1', 'V3'])], finds: ['breach'] },
  { name: '没有委托的那份不给，自己的给了', given: [...start(), issued('V1', ['V1']), refused('V1', ['V3'])], finds: [] },
  {
    name: '有委托的那份不给',
    given: [proxied('V2', 'V1'), ...start(), issued('V1', ['V1']), refused('V1', ['V2'])],
    finds: ['breach'],
  },
  { name: '委托只是口头的，不给是对的', given: [proxied('V2', 'V1', 'oral'), ...start(), refused('V1', ['V2'])], finds: [] },
  { name: '第四份委托，不给是对的', given: [...fourProxies(), ...start(), refused('V1', ['V6'])], finds: [] },
  { name: '第三份委托，不该不给', given: [...fourProxies(), ...start(), refused('V1', ['V5'])], finds: ['breach'] },
  {
    name: '票被别人冒领了，本人来领没有给',
    given: [...start(), issued('V3', ['V1', 'V3']), refused('V1', ['V1'])],
    finds: ['doubt'],
  },
  { name: '还没有开始投票', given: [{ ...refused('V1', ['V1']), on: 1 }, ...start()], finds: [] },
  {
    name: '截止以后才来',
    given: [...start(), { type: 'PollClosed', on: pollingDay, poll: first, voters: 2 }, refused('V1', ['V1'])],
    finds: [],
  },
];

/** V1、V3 在村里，V2 和 V4 至 V6 在外。 */
function start(): ElectionEvent[] {
  const away = (['V2', 'V4', 'V5', 'V6'] as const).map((id) => villager(id, { lives: 'away' }));
  const events: ElectionEvent[] = [
    village([...away, villager('V1'), villager('V3')]),
    roll('V1', 'V2', 'V3', 'V4', 'V5', 'V6'),
  ];
  return [...events, { type: 'PollOpened', on: 1, poll: first }];
}

function proxied(absentee: PersonId, holder: PersonId, form: EventOf<'ProxyApproved'>['form'] = 'letter'): ElectionEvent {
  return { type: 'ProxyApproved', on: 1, poll: first, absentee, holder, form, cause: 'away' };
}

function fourProxies(): ElectionEvent[] {
  return (['V2', 'V4', 'V5', 'V6'] as const).map((absentee) => proxied(absentee, 'V1'));
}

function issued(to: PersonId, people: PersonId[]): ElectionEvent {
  return { type: 'BallotsIssued', on: pollingDay, poll: first, to, for: people, papers: people.length, proof: 'id-card' };
}

function refused(
  to: PersonId,
  people: PersonId[],
  proof: EventOf<'IssueRefused'>['proof'] = 'id-card',
): EventOf<'IssueRefused'> {
  return { type: 'IssueRefused', on: pollingDay, poll: first, to, for: people, proof, ground: 'no-proof' };
}
