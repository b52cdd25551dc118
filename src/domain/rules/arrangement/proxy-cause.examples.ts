import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Person } from '../../terms/person.ts';
import { first, village, villager } from '../given.ts';

export const proxyCauseExamples: readonly Example[] = [
  { name: '在外打工', given: approved('away', { lives: 'away' }), finds: [] },
  { name: '图方便，人没有外出', given: approved('convenience', { lives: 'here' }), finds: ['breach'] },
  { name: '四川也不许图方便', under: sichuan2026, given: approved('convenience', { lives: 'here' }), finds: ['breach'] },
  { name: '图方便的委托收回了', given: [...approved('convenience', { lives: 'here' }), revoked()], finds: ['repaired'] },
  { name: '卧床不能到场：国法只写了外出', given: approved('unable', { needs: 'home-visit' }), finds: ['breach'] },
  {
    name: '卧床不能到场：四川写的是不能直接投票',
    under: sichuan2026,
    given: approved('unable', { needs: 'home-visit' }),
    finds: ['doubt'],
  },
  { name: '平时住在村里，说是外出', given: approved('away', { lives: 'here' }), finds: ['doubt'] },
  { name: '不知道这个人住在哪里，不作声', given: approved('away').slice(1), finds: [] },
];

function approved(cause: EventOf<'ProxyApproved'>['cause'], facts: Partial<Person> = {}): ElectionEvent[] {
  return [
    village([villager('V1', facts)]),
    { type: 'ProxyApproved', on: 95, poll: first, absentee: 'V1', holder: 'V9', form: 'letter', cause },
  ];
}

function revoked(): ElectionEvent {
  return { type: 'ProxyRevoked', on: 96, poll: first, absentee: 'V1' };
}
