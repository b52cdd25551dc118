import type { RecallParams } from '../params/recall.ts';
import type { Params } from '../profile.ts';

/** 任期里的变动：北京 */
export const beijingRecall: Partial<Pick<Params, keyof RecallParams>> = {
  recallDemand: {
    value: {
      from: ['villagers', 'representatives', 'township'],
      villagers: 'at-least-one-fifth',
      representatives: 'at-least-one-third',
    },
    cites: ['BJ-33.2', 'BJ-33.4', 'O25-19.1'],
    certainty: 'text',
  },
  recallAddress: {
    value: { to: ['village-committee'], each: 'all' },
    cites: ['BJ-33.2'],
    certainty: 'text',
    contested: '北京写同时交给村委会和村务监督委员会；有没有交给监督委员会，日志里不记',
  },
  recallAdvice: { value: ['unlawful'], cites: ['BJ-33.4'], certainty: 'text' },
  recallDefence: { value: 'must-be-heard', cites: ['BJ-34.1', 'O25-19.1'], certainty: 'text' },
  recallWithin: { value: { days: 30 }, cites: ['BJ-33.2'], certainty: 'text' },
  recallPass: {
    value: { turnout: 'more-than-half', approval: 'more-than-half' },
    cites: ['BJ-34.2', 'O25-19.2'],
    certainty: 'text',
  },
  resignation: { value: { written: true, within: null }, cites: ['BJ-35', 'O25-20'], certainty: 'text' },
  officeChange: { value: { filedWithin: null }, cites: ['BJ-34.2', 'BJ-35', 'BJ-36.1'], certainty: 'text' },
  byElectionBody: { value: ['villagers', 'representatives'], cites: ['BJ-36.1', 'O25-23'], certainty: 'text' },
  byElectionPass: {
    value: { turnout: 'more-than-half', votes: 'more-than-half' },
    cites: ['BJ-36.1', 'O25-23', 'O25-18.2'],
    certainty: 'text',
  },
};
