import { defineLine, type Line } from '../line.ts';
import { electionDayItself, within } from '../term.ts';

/** 选举日以后 */
export const afterwardsLines: readonly Line[] = [
  defineLine({
    id: 'write-in-review',
    what: '审查另选的当选人的资格，公布结果',
    who: '选委会，照本地规定报上级审查',
    keep: '审查意见、公布的照片',
    when: '名单以外的人当选的',
    uses: ['writeInReview'],
    term: ({ writeInReview }) =>
      writeInReview.within === null ? null : within(writeInReview.within, { since: '计票结束之日', of: electionDayItself }),
    advice: { offset: 3, why: '审查完才能确认当选，拖着就没有人交接' },
  }),
  defineLine({
    id: 'supplementary',
    what: '另行选举不足的名额',
    who: '选委会',
    keep: '另行选举的候选人名单、公告、整套投票和计票记录',
    when: '当选人数不足应选名额的',
    uses: ['unfilledSeats'],
    mayUse: ['supplementaryWithin'],
    term: ({ supplementaryWithin }) =>
      supplementaryWithin === undefined
        ? null
        : within(supplementaryWithin, { since: '第一次投票之日', of: electionDayItself }),
    advice: { offset: 7, why: '人还没有散，名单也还用得上' },
  }),
];
