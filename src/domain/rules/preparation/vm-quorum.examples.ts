import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { again, called, held, meetingDay, voted } from './meeting-cases.ts';

export const vmQuorumExamples: readonly Example[] = [
  { name: '一百人到五十一人，二十六人同意', given: [called(), held(100, 51), voted(26)], finds: [] },
  { name: '一百人到五十人，恰好一半，作了决定', given: [called(), held(100, 50), voted(50)], finds: ['breach'] },
  { name: '到会不够，没有表决，改期', given: [called(), held(100, 50)], finds: [] },
  { name: '到会不够，宣布没有通过', given: [called(), held(100, 50), voted(20, { passed: false })], finds: [] },
  { name: '九十户到六十户，恰好三分之二', given: [called(), byHousehold(90, 60), voted(31)], finds: [] },
  { name: '九十户到五十九户', given: [called(), byHousehold(90, 59), voted(40)], finds: ['breach'] },
  { name: '海南：到会不够就推选了选委会', under: hainan2025, given: [called(), held(100, 50), selected()], finds: ['breach'] },
  { name: '到会六十人，三十人同意，恰好一半，宣布通过', given: [called(), held(100, 60), voted(30)], finds: ['breach'] },
  { name: '到会六十人，三十一人同意', given: [called(), held(100, 60), voted(31)], finds: [] },
  { name: '过半数同意，却宣布没有通过', given: [called(), held(100, 60), voted(31, { passed: false })], finds: ['breach'] },
  {
    name: '对两个人都没有过半数却宣布通过，各算一处',
    given: [called(), held(100, 60), agreed('V1', 20), agreed('V2', 20)],
    finds: ['breach', 'breach'],
  },
  { name: '分两片开，合起来过半数', given: [called(), held(60, 40), held(60, 21), voted(31)], finds: [] },
  {
    name: '没有到够就定了，过些日子另开一次会重新定',
    given: [called(), held(100, 50), voted(50), ...again('M2', 'villagers')],
    finds: ['repaired'],
  },
  { name: '没有记过是什么会，不作声', given: [held(100, 10), voted(10)], finds: [] },
];

function byHousehold(total: number, present: number): ElectionEvent {
  return held(total, present, { basis: 'households' });
}

function agreed(person: 'V1' | 'V2', inFavour: number): ElectionEvent {
  return voted(inFavour, { matter: 'non-resident', person });
}

function selected(): ElectionEvent {
  return { type: 'CommitteeSelected', on: meetingDay, members: ['V1', 'V2', 'V3'], by: 'villagers', meeting: 'M1' };
}
