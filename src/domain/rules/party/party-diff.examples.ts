import type { Example } from '../../engine/rule.ts';
import { branch, listed, members, unregulated } from './party-cases.ts';

export const partyDiffExamples: readonly Example[] = [
  { name: '应选三名，候选人四名', given: [...branch(), ...listed(3, members(4))], finds: [] },
  { name: '应选三名，候选人三名：等额', given: [...branch(), ...listed(3, members(3))], finds: ['doubt'] },
  { name: '应选五名，候选人六名，恰好多百分之二十', given: [...branch(), ...listed(5, members(6))], finds: [] },
  { name: '应选六名，候选人七名，不到百分之二十', given: [...branch(20), ...listed(6, members(7))], finds: ['doubt'] },
  { name: '应选六名，候选人八名', given: [...branch(20), ...listed(6, members(8))], finds: [] },
  { name: '补足以后重新公布', given: [...branch(), ...listed(3, members(3)), ...relisted()], finds: ['repaired'] },
  {
    name: '没有这条规定的地方，不作声',
    under: unregulated('partyMargin'),
    given: [...branch(), ...listed(3, members(3))],
    finds: [],
  },
];

function relisted(): Example['given'] {
  return listed(3, members(4)).map((event) => ({ ...event, on: 52 }));
}
