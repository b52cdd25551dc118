import type { RecallParams } from '../params/recall.ts';
import type { Params } from '../profile.ts';

/** 任期里的变动：上海 */
export const shanghaiRecall: Partial<Pick<Params, keyof RecallParams>> = {
  recallDemand: {
    value: {
      from: ['villagers', 'representatives', 'township'],
      villagers: 'at-least-one-fifth',
      representatives: 'at-least-one-third',
    },
    cites: ['SH-27.1', 'SH-27.2', 'O25-19.1'],
    certainty: 'text',
  },
  recallAdvice: {
    value: ['absent', 'unlawful', 'negligent'],
    cites: ['SH-27.2(一)', 'SH-27.2(二)', 'SH-27.2(三)'],
    certainty: 'text',
  },
  recallDefence: { value: 'must-be-heard', cites: ['SH-27.3', 'O25-19.1'], certainty: 'text' },
  recallWithin: { value: { days: 30 }, cites: ['SH-27.3'], certainty: 'text' },
  recallPass: {
    value: { turnout: 'more-than-half', approval: 'more-than-half' },
    cites: ['SH-27.3', 'O25-19.2'],
    certainty: 'text',
  },
  resignation: { value: { written: true, within: null }, cites: ['SH-28', 'O25-20'], certainty: 'text' },
  officeEnds: {
    value: ['incapable', 'sentenced', 'dead'],
    cites: ['SH-26.1(一)', 'SH-26.1(二)', 'SH-26.1(三)', 'O25-22'],
    certainty: 'text',
  },
  appraisal: {
    value: { unfitTimes: 2, chairedBy: 'supervisors' },
    cites: ['SH-26.1(四)', 'O25-38.2', 'O25-38.1'],
    certainty: 'text',
  },
  actingChair: { value: { when: 'unelected', member: 'most-votes' }, cites: ['SH-21.2'], certainty: 'text' },
  byElectionBody: { value: ['villagers', 'representatives'], cites: ['SH-29.1', 'O25-23'], certainty: 'text' },
  byElectionDue: { value: { below: 3, chair: false, within: { months: 3 } }, cites: ['SH-29.1'], certainty: 'text' },
};
