import type { RecallParams } from '../params/recall.ts';
import type { Params } from '../profile.ts';

/** 任期里的变动：四川 */
export const sichuanRecall: Partial<Pick<Params, keyof RecallParams>> = {
  recallDemand: {
    value: {
      from: ['villagers', 'representatives'],
      villagers: 'at-least-one-fifth',
      representatives: 'at-least-one-third',
    },
    cites: ['SC-41.1', 'O25-19.1'],
    certainty: 'text',
  },
  recallAddress: { value: { to: ['village-committee', 'township'], each: 'any' }, cites: ['SC-41.1'], certainty: 'text' },
  recallDefence: { value: 'must-be-heard', cites: ['SC-42.1', 'O25-19.1'], certainty: 'text' },
  recallWithin: { value: { months: 3 }, cites: ['SC-41.1'], certainty: 'text' },
  recallHost: { value: { ofChair: null, ofOthers: ['chair'] }, cites: ['SC-41.2'], certainty: 'text' },
  recallPass: {
    value: { turnout: 'more-than-half', approval: 'more-than-half' },
    cites: ['SC-42.2', 'O25-19.2'],
    certainty: 'text',
  },
  recallAgain: { value: { months: 6 }, cites: ['SC-42.3'], certainty: 'text' },
  recallHandover: { value: 10, cites: ['SC-42.3'], certainty: 'text' },
  resignation: { value: { written: true, within: null }, cites: ['SC-43.1', 'O25-20'], certainty: 'text' },
  officeEnds: { value: ['incapable', 'sentenced'], cites: ['SC-44(一)', 'SC-44(二)', 'O25-22'], certainty: 'text' },
  appraisal: {
    value: { unfitTimes: 2, chairedBy: 'supervisors' },
    cites: ['SC-44(三)', 'O25-38.2', 'O25-38.1'],
    certainty: 'text',
  },
  longAbsence: { value: { months: 6, by: 'meeting' }, cites: ['SC-43.2'], certainty: 'text' },
  actingChair: { value: { when: 'unelected', member: 'representatives' }, cites: ['SC-38'], certainty: 'text' },
  officeChange: { value: { filedWithin: 5 }, cites: ['SC-46'], certainty: 'text' },
  byElectionBody: { value: ['villagers', 'representatives'], cites: ['SC-45.1', 'O25-23'], certainty: 'text' },
  byElectionHost: {
    value: 'village-committee',
    cites: ['SC-45.1', 'O25-25.2'],
    certainty: 'inferred',
    contested: '条文写由村民会议或者村民代表会议补选，没有直接写谁主持；这两种会都由村委会召集',
  },
  byElectionPass: {
    value: { turnout: 'more-than-half', votes: 'more-than-half' },
    cites: ['SC-45.1', 'O25-23', 'O25-18.2'],
    certainty: 'text',
  },
  byElectionDue: { value: { below: 3, chair: false, within: { months: 3 } }, cites: ['SC-45.1'], certainty: 'text' },
};
