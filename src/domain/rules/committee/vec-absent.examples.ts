import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Day } from '../../terms/ids.ts';
import { opened } from '../given.ts';
import { left, selected } from './committee-cases.ts';

const start = [opened('committee'), selected()];

export const vecAbsentExamples: readonly Example[] = [
  { name: '四川：两次没有到会，继续当成员', under: sichuan2026, given: [...start, missed(51), missed(52), met(53)], finds: [] },
  {
    name: '四川：三次没有到会，第四次开会还当成员',
    under: sichuan2026,
    given: [...start, ...thrice(), met(54)],
    finds: ['breach'],
  },
  {
    name: '海南：三次没有到会，第四次开会还当成员',
    under: hainan2025,
    given: [...start, ...thrice(), met(54)],
    finds: ['breach'],
  },
  {
    name: '四川：三次没有到会，下次开会以前告知终止',
    under: sichuan2026,
    given: [...start, ...thrice(), left('V1', 53, 'absent'), met(54)],
    finds: [],
  },
  {
    name: '四川：开了会才办终止',
    under: sichuan2026,
    given: [...start, ...thrice(), met(54), left('V1', 55, 'absent')],
    finds: ['repaired'],
  },
  {
    name: '四川：三次里有一次有正当理由',
    under: sichuan2026,
    given: [...start, missed(51), missed(52, true), missed(53), met(54)],
    finds: [],
  },
  { name: '四川：三次不到会，以后没有再开会', under: sichuan2026, given: [...start, ...thrice()], finds: [] },
  {
    name: '四川：只有两次就算终止',
    under: sichuan2026,
    given: [...start, missed(51), missed(52), left('V1', 53, 'absent')],
    finds: ['breach'],
  },
  {
    name: '四川：自己辞的，不看次数',
    under: sichuan2026,
    given: [...start, missed(51), left('V1', 53, 'resigned')],
    finds: [],
  },
  { name: '国法没有写不到会的后果，不作声', given: [...start, ...thrice(), met(54)], finds: [] },
];

function thrice(): ElectionEvent[] {
  return [missed(51), missed(52), missed(53)];
}

function missed(on: Day, excused = false): ElectionEvent {
  return { type: 'CommitteeMet', on, absent: [{ member: 'V1', excused }] };
}

function met(on: Day): ElectionEvent {
  return { type: 'CommitteeMet', on, absent: [] };
}
