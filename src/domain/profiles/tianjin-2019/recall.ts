import type { RecallParams } from '../params/recall.ts';
import type { Params } from '../profile.ts';

/** 任期里的变动：天津 */
export const tianjinRecall: Partial<Pick<Params, keyof RecallParams>> = {
  recallDemand: {
    value: { from: ['villagers', 'representatives'], villagers: 'at-least-one-fifth', representatives: 'at-least-one-third' },
    cites: ['TJ-37.2', 'O25-19.1'],
    certainty: 'text',
  },
  recallAddress: { value: { to: ['village-committee', 'township'], each: 'all' }, cites: ['TJ-37.3'], certainty: 'text' },
  recallDefence: { value: 'must-be-heard', cites: ['TJ-37.2', 'TJ-39.1', 'O25-19.1'], certainty: 'text' },
  recallWithin: { value: { days: 30 }, cites: ['TJ-38.1'], certainty: 'text' },
  recallPass: {
    value: { turnout: 'more-than-half', approval: 'more-than-half' },
    cites: ['TJ-40', 'O25-19.2'],
    certainty: 'text',
  },
  recallInPerson: { value: 'required', cites: ['TJ-39.2'], certainty: 'text' },
  recallAgain: { value: 'never', cites: ['TJ-40'], certainty: 'text' },
  recallHandover: { value: 10, cites: ['TJ-41'], certainty: 'text' },
  resignation: { value: { written: true, within: null }, cites: ['TJ-42', 'O25-20'], certainty: 'text' },
  officeEnds: { value: ['incapable', 'sentenced'], cites: ['TJ-43(一)', 'TJ-43(二)', 'O25-22'], certainty: 'text' },
  longAbsence: {
    value: { months: 3, by: 'itself' },
    cites: ['TJ-43(三)'],
    certainty: 'text',
    contested: '国法写明的终止情形里没有这一种；地方另添一种让职务自行终止，是不是超出国法，没有明说',
  },
  actingChair: { value: { when: 'unelected', member: 'most-votes' }, cites: ['TJ-34.1'], certainty: 'text' },
  officeChange: { value: { filedWithin: null }, cites: ['TJ-39.2', 'TJ-42'], certainty: 'text' },
  byElectionBody: { value: ['villagers', 'representatives'], cites: ['TJ-44.1', 'O25-23'], certainty: 'text' },
  byElectionPass: {
    value: { turnout: 'more-than-half', votes: 'more-than-half' },
    cites: ['TJ-44.1', 'O25-23', 'O25-18.2'],
    certainty: 'text',
  },
  byElectionDue: {
    value: { below: 3, chair: false, within: { months: 3 } },
    cites: ['TJ-34.2', 'TJ-44.2'],
    certainty: 'inferred',
    contested: '三个月写的是换届没有选出的名额；任期里出缺的只写满三人经会议决定可以不补，不满三人几个月里补，没有直接写',
  },
};
