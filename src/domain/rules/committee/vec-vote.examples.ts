import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PersonId } from '../../terms/ids.ts';
import { decided, selected } from './committee-cases.ts';

const four: PersonId[] = ['V1', 'V2', 'V3', 'V4'];

export const vecVoteExamples: readonly Example[] = [
  { name: '四川：五人到齐，三人同意，通过', under: sichuan2026, given: [selected(), decided(60, 3)], finds: [] },
  { name: '四川：五人到齐，两人同意，宣布通过', under: sichuan2026, given: [selected(), decided(60, 2)], finds: ['breach'] },
  {
    name: '四川：四人的选委会，两人同意，恰好一半',
    under: sichuan2026,
    given: [selected({ members: four }), decided(60, 2)],
    finds: ['breach'],
  },
  { name: '四川：三人同意，却宣布没有通过', under: sichuan2026, given: [selected(), thin(0, 3, false)], finds: ['breach'] },
  {
    name: '四川：两次都宣布错，算一处',
    under: sichuan2026,
    given: [selected(), decided(60, 2), decided(61, 1)],
    finds: ['breach'],
  },
  { name: '四川没有写到会要几人：两人到会都同意', under: sichuan2026, given: [selected(), thin(3, 2)], finds: [] },
  { name: '海南：五人到三人，过半数', under: hainan2025, given: [selected(), thin(2, 2)], finds: [] },
  { name: '海南：五人到两人，也作了决定', under: hainan2025, given: [selected(), thin(3, 2)], finds: ['breach'] },
  {
    name: '海南：五人到两人，没有作决定',
    under: hainan2025,
    given: [selected(), { type: 'CommitteeMet', on: 60, absent: absent(3) }],
    finds: [],
  },
  { name: '国法没有写选委会怎样表决，不作声', given: [selected(), decided(60, 2)], finds: [] },
];

function absent(count: number) {
  return (['V1', 'V2', 'V3'] as const).slice(0, count).map((member) => ({ member, excused: true }));
}

function thin(missing: number, inFavour: number, passed = true): ElectionEvent {
  return { type: 'CommitteeMet', on: 60, absent: absent(missing), decided: { matter: 'roll', inFavour, passed } };
}
