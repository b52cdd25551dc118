import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PersonId } from '../../terms/ids.ts';
import { first, pollingDay, roll } from '../given.ts';

export const issueOneEachExamples: readonly Example[] = [
  { name: '一人一张', under: sichuan2026, given: [registered(), issued('V1', ['V1'], 1)], finds: [] },
  { name: '一人领了两张', under: sichuan2026, given: [registered(), issued('V1', ['V1'], 2)], finds: ['breach'] },
  { name: '海南：一人领了两张', under: hainan2025, given: [registered(), issued('V1', ['V1'], 2)], finds: ['breach'] },
  {
    name: '自己一张，受托一张',
    under: sichuan2026,
    given: [registered(), proxied('V2', 'V1'), issued('V1', ['V1', 'V2'], 2)],
    finds: [],
  },
  {
    name: '受托一张，领了三张',
    under: sichuan2026,
    given: [registered(), proxied('V2', 'V1'), issued('V1', ['V1', 'V2'], 3)],
    finds: ['breach'],
  },
  {
    name: '领过的人又来领',
    under: sichuan2026,
    given: [registered(), issued('V1', ['V1'], 1), issued('V1', ['V1'], 1)],
    finds: ['breach'],
  },
  {
    name: '又来领的那次改成不发',
    under: sichuan2026,
    given: [registered(), issued('V1', ['V1'], 2), { ...issued('V1', ['V1'], 1), replaces: 2 }],
    finds: ['repaired'],
  },
  {
    name: '票由受托人领走了，本人又来领',
    under: sichuan2026,
    given: [registered(), proxied('V2', 'V1'), issued('V1', ['V1', 'V2'], 2), issued('V2', ['V2'], 1)],
    finds: ['breach'],
  },
  {
    name: '票被人冒领了，本人来领还给他',
    under: sichuan2026,
    given: [registered(), issued('V1', ['V1', 'V2'], 2), issued('V2', ['V2'], 1)],
    finds: [],
  },
  { name: '没有登记的人领到了票', under: sichuan2026, given: [registered(), issued('V90', ['V90'], 1)], finds: ['breach'] },
  { name: '这本日志没有名册，看不出登记没有', under: sichuan2026, given: [issued('V90', ['V90'], 1)], finds: [] },
  { name: '国法没有直接写，据登记名单推断', given: [registered(), issued('V90', ['V90'], 1)], finds: ['doubt'] },
];

function registered(): ElectionEvent {
  return roll('V1', 'V2');
}

function proxied(absentee: PersonId, holder: PersonId): ElectionEvent {
  return { type: 'ProxyApproved', on: 95, poll: first, absentee, holder, form: 'letter', cause: 'away' };
}

function issued(to: PersonId, people: PersonId[], papers: number): ElectionEvent {
  return { type: 'BallotsIssued', on: pollingDay, poll: first, to, for: people, papers, proof: 'voter-card' };
}
