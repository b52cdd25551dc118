import type { HandoverParams } from '../params/handover.ts';
import type { Params } from '../profile.ts';

const older = '四川实施办法是 2015 年修订的，早于新法；新条例没有写这一点，旧办法是不是照用没有明说';

/** P8 交接与救济：四川 */
export const sichuanHandover: Partial<Pick<Params, keyof HandoverParams>> = {
  resultFiling: { value: 'township-and-county', cites: ['SC-39.1'], certainty: 'text' },
  certificateFrom: { value: ['county', 'township'], cites: ['SC-39.2'], certainty: 'text' },
  handoverWithin: { value: 10, cites: ['SC-40.2', 'O25-24'], certainty: 'text' },
  handoverHost: { value: 'committee-and-township', cites: ['SC-40.2', 'O25-24'], certainty: 'text' },
  handoverItems: {
    value: ['seal', 'premises', 'assets', 'accounts', 'archive', 'debts'],
    cites: ['SC-40.2'],
    certainty: 'text',
  },
  handoverRefusal: { value: 'pressed-by-township', cites: ['SCi-37(四)'], certainty: 'text', contested: older },
  archiveKeeping: { value: 'not-private', cites: ['SC-40.4', 'O25-39'], certainty: 'text' },
  archivePieces: { value: ['ballots'], cites: ['SC-40.4', 'O25-39'], certainty: 'text' },
  archiveTransfer: { value: { to: 'village-committee', within: 10 }, cites: ['SC-40.4'], certainty: 'text' },
  representativesTerm: { value: { within: 15 }, cites: ['SC-40.3'], certainty: 'text' },
  leastRepresentatives: { value: 20, cites: ['SCi-18.1'], certainty: 'text', contested: older },
  leadersTerm: { value: { within: 15, since: 'new-committee' }, cites: ['SC-40.3'], certainty: 'text' },
  supervisorsTerm: { value: { within: 15 }, cites: ['SC-40.3'], certainty: 'text' },
  supervisorsSize: {
    value: { least: 3, most: 5 },
    cites: ['SCi-28.2'],
    certainty: 'text',
    contested: '四川实施办法是 2015 年修订的，写的又是「一般」三至五人；是不是照用、能不能多，没有明说',
  },
  challengeReply: { value: { within: 30, by: ['township', 'county'] }, cites: ['SC-51'], certainty: 'text' },
  illegalWin: { value: 'void', cites: ['SC-36.1', 'O25-21.1'], certainty: 'text' },
};
