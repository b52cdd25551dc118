import type { RecallParams } from '../params/recall.ts';
import type { Params } from '../profile.ts';

/** 任期里的变动：海南 */
export const hainanRecall: Partial<Pick<Params, keyof RecallParams>> = {
  recallDemand: {
    value: {
      from: ['villagers', 'representatives', 'township'],
      villagers: 'at-least-one-fifth',
      representatives: 'at-least-one-third',
    },
    cites: ['HI-40', 'HI-41', 'O25-19.1'],
    certainty: 'text',
  },
  recallAddress: { value: { to: ['village-committee', 'township'], each: 'any' }, cites: ['HI-40'], certainty: 'text' },
  recallAdvice: {
    value: ['unlawful', 'negligent', 'absent'],
    cites: ['HI-41(一)', 'HI-41(二)', 'HI-41(三)'],
    certainty: 'text',
  },
  recallDefence: { value: 'must-be-heard', cites: ['HI-42.3', 'O25-19.1'], certainty: 'text' },
  recallWithin: { value: { days: 30 }, cites: ['HI-42.1'], certainty: 'text' },
  recallNoticeDays: { value: 10, cites: ['HI-42.2'], certainty: 'text' },
  recallHost: { value: { ofChair: ['vice-chair'], ofOthers: null }, cites: ['HI-42.1'], certainty: 'text' },
  recallPass: {
    value: { turnout: 'more-than-half', approval: 'more-than-half' },
    cites: ['HI-42.4', 'O25-19.2'],
    certainty: 'text',
  },
  resignation: { value: { written: true, within: { days: 30 } }, cites: ['HI-43', 'O25-20'], certainty: 'text' },
  officeEnds: {
    value: ['incapable', 'sentenced', 'dead'],
    cites: ['HI-39.1(一)', 'HI-39.1(二)', 'O25-22'],
    certainty: 'text',
  },
  appraisal: {
    value: { unfitTimes: 2, chairedBy: 'supervisors' },
    cites: ['HI-39.1(三)', 'O25-38.2', 'O25-38.1'],
    certainty: 'text',
  },
  officeSuspended: { value: ['detained'], cites: ['HI-39.2'], certainty: 'text' },
  actingChair: { value: { when: 'vacated', member: 'most-votes' }, cites: ['HI-45'], certainty: 'text' },
  officeChange: { value: { filedWithin: null }, cites: ['HI-46'], certainty: 'text' },
  auditMidterm: { value: 30, cites: ['HIi-31.3'], certainty: 'text' },
  byElectionBody: { value: ['villagers', 'representatives'], cites: ['HI-44.2', 'O25-23'], certainty: 'text' },
  byElectionHost: { value: 'village-committee', cites: ['HI-44.2', 'HI-44.3'], certainty: 'text' },
  byElectionPass: {
    value: { turnout: 'more-than-half', votes: 'more-than-half' },
    cites: ['HI-44.2', 'O25-23', 'O25-18.2'],
    certainty: 'text',
  },
  byElectionByRepresentatives: {
    value: { turnout: 'at-least-two-thirds', votes: 'at-least-half' },
    cites: ['HI-44.2'],
    certainty: 'text',
  },
  byElectionDue: { value: { below: 3, chair: true, within: { months: 3 } }, cites: ['HI-44.1'], certainty: 'text' },
};
