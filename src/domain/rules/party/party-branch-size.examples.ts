import type { Example } from '../../engine/rule.ts';
import { branch, listed, members, unregulated } from './party-cases.ts';

const four = members(4);

export const partyBranchSizeExamples: readonly Example[] = [
  { name: '正式党员恰好七人，设三名委员', given: [...branch(7), ...listed(3, four)], finds: [] },
  { name: '正式党员六人，设三名委员', given: [...branch(6), ...listed(3, four)], finds: ['doubt'] },
  { name: '正式党员六人，只选书记一名', given: [...branch(6), ...listed(1, ['V1', 'V2'])], finds: [] },
  { name: '设两名', given: [...branch(), ...listed(2, four)], finds: ['doubt'] },
  { name: '设七名', given: [...branch(20), ...listed(7, members(9))], finds: [] },
  { name: '设八名', given: [...branch(20), ...listed(8, members(10))], finds: ['doubt'] },
  { name: '先定八名，改成五名', given: [...branch(20), ...listed(8, members(10)), ...later(5)], finds: ['repaired'] },
  {
    name: '没有这条规定的地方，不作声',
    under: unregulated('partyBranchSize'),
    given: [...branch(), ...listed(2, four)],
    finds: [],
  },
];

function later(seats: number): Example['given'] {
  return listed(seats, members(7)).map((event) => ({ ...event, on: 52 }));
}
