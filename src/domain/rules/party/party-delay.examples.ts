import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { branch, unregulated } from './party-cases.ts';

/** 第 1 日是 1970 年 1 月 2 日；本届从这天起，五年满在 1975 年 1 月 2 日，就是第 1827 日。 */
const began = 1;
const full = 1827;

export const partyDelayExamples: readonly Example[] = [
  { name: '恰在满五年那天开会', given: [...branch(10, began), planned(full, false)], finds: [] },
  { name: '满五年的第二天开会，没有报批', given: [...branch(10, began), planned(full + 1, false)], finds: ['doubt'] },
  { name: '报了上级批准，延期恰好一年', given: [...branch(10, began), planned(full + 365, true)], finds: [] },
  { name: '报了批准，延期一年零一天', given: [...branch(10, began), planned(full + 366, true)], finds: ['doubt'] },
  {
    name: '先打算拖，后来改在届满以前开会',
    given: [...branch(10, began), planned(full + 100, false), noticed(full - 3)],
    finds: ['repaired'],
  },
  {
    name: '上级同意的是届满那天，通知又推后七天',
    given: [...branch(10, began), planned(full, true), noticed(full + 7)],
    finds: ['doubt'],
  },
  {
    name: '打算按期，通知的日子过了届满',
    given: [...branch(10, began), planned(full, false), noticed(full + 7)],
    finds: ['doubt'],
  },
  {
    name: '没有这条规定的地方，不作声',
    under: unregulated('partyTerm'),
    given: [...branch(10, began), planned(full + 9, false)],
    finds: [],
  },
];

function planned(heldOn: number, agreed: boolean): ElectionEvent {
  return { type: 'PartyElectionPlanned', on: 40, heldOn, agreed };
}

function noticed(pollingOn: number): ElectionEvent {
  return { type: 'PollNoticePublished', on: 45, poll: 'party-assembly#1', pollingOn, from: 480, to: 660, venues: ['S1'] };
}
