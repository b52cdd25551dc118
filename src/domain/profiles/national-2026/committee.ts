import { nearRelatives } from '../near-relatives.ts';
import type { CommitteeParams } from '../params/committee.ts';
import type { Params } from '../profile.ts';

/** P1 选委会：全国 */
export const nationalCommittee: Pick<Params, keyof CommitteeParams> = {
  committeeChosenBy: { value: ['villagers', 'representatives', 'groups'], cites: ['O25-15.2'], certainty: 'text' },
  selectionConvener: null,
  committeePosts: { value: { viceChairs: 'some' }, cites: ['O25-15.2'], certainty: 'text' },
  committeeWoman: null,
  committeeSize: {
    value: { least: 3, most: null, odd: false },
    cites: ['G13'],
    certainty: 'second-hand',
    contested: '村组法没有写选委会几个人；不少于 3 人是民政部选举规程里的，这里只有二手摘要',
  },
  exitWhen: { value: 'nominated', cites: ['O25-15.3'], certainty: 'text' },
  exitCircle: { value: nearRelatives, cites: ['O25-15.3', 'CIV-1045.2'], certainty: 'text' },
  committeeFill: { value: 'reserves-or-new', cites: ['O25-15.4'], certainty: 'text' },
  insideCircle: null,
  absencesEndingOffice: null,
  committeeVote: null,
  committeeNotice: null,
  electionMethod: null,
  selectionMethod: null,
};
