import type { CommitteeParams } from '../params/committee.ts';
import type { Params } from '../profile.ts';

/** P1 选委会：2018 年的旧法 */
export const formerCommittee: Pick<Params, keyof CommitteeParams> = {
  committeeChosenBy: { value: ['villagers', 'representatives', 'groups'], cites: ['O18-12.2'], certainty: 'text' },
  selectionConvener: null,
  committeePosts: { value: { viceChairs: 'not-named' }, cites: ['O18-12.2'], certainty: 'text' },
  committeeWoman: null,
  committeeSize: {
    value: { least: 3, most: null, odd: false },
    cites: ['G13'],
    certainty: 'second-hand',
    contested: '村组法没有写选委会几个人；不少于 3 人是民政部选举规程里的，这里只有二手摘要',
  },
  exitWhen: { value: 'nominated', cites: ['O18-12.3'], certainty: 'text' },
  exitCircle: null,
  committeeFill: { value: 'reserves-or-new', cites: ['O18-12.4'], certainty: 'text' },
  insideCircle: null,
  absencesEndingOffice: null,
  committeeVote: null,
  committeeNotice: null,
  electionMethod: null,
  selectionMethod: null,
};
