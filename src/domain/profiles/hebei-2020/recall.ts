import type { RecallParams } from '../params/recall.ts';
import type { Params } from '../profile.ts';

/** 任期里的变动：河北 */
export const hebeiRecall: Partial<Pick<Params, keyof RecallParams>> = {
  recallDemand: {
    value: { from: ['villagers', 'representatives'], villagers: 'at-least-one-fifth', representatives: 'at-least-one-third' },
    cites: ['HE-36', 'O25-19.1'],
    certainty: 'text',
  },
  recallAddress: { value: { to: ['village-committee', 'township'], each: 'all' }, cites: ['HE-36'], certainty: 'text' },
  recallDefence: { value: 'must-be-heard', cites: ['HE-37.1', 'O25-19.1'], certainty: 'text' },
  recallWithin: { value: { days: 30 }, cites: ['HE-36'], certainty: 'text' },
  recallPass: {
    value: { turnout: 'more-than-half', approval: 'more-than-half' },
    cites: ['HE-37.2', 'O25-19.2'],
    certainty: 'text',
  },
  recallAgain: { value: { months: 12 }, cites: ['HE-37.3'], certainty: 'text' },
  resignation: { value: { written: true, within: null }, cites: ['HE-39', 'O25-20'], certainty: 'text' },
  officeEnds: { value: ['incapable', 'sentenced'], cites: ['HE-38.1', 'O25-22'], certainty: 'text' },
  appraisal: {
    value: { unfitTimes: 2, chairedBy: 'supervisors' },
    cites: ['HE-38.1', 'O25-38.2', 'O25-38.1'],
    certainty: 'text',
  },
  officeSuspended: { value: ['detained'], cites: ['HE-38.1'], certainty: 'text' },
  officeChange: { value: { filedWithin: null }, cites: ['HE-37.2', 'HE-38.2', 'HE-39', 'HE-40.2'], certainty: 'text' },
  byElectionBody: { value: ['villagers', 'representatives'], cites: ['HE-40.1', 'O25-23'], certainty: 'text' },
  byElectionPass: {
    value: { turnout: 'more-than-half', votes: 'more-than-half' },
    cites: ['HE-40.2', 'O25-23', 'O25-18.2'],
    certainty: 'text',
  },
};
