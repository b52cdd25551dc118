import { defineLine, type Line } from '../line.ts';
import { before, onTheDay } from '../term.ts';

/** 投票准备 */
export const arrangementLines: readonly Line[] = [
  defineLine({
    id: 'poll-notice',
    what: '公布投票的时间、地点和方式',
    who: '选委会',
    keep: '公告原件、各处张贴的照片、告知在外村民的记录',
    uses: ['pollNoticeDays'],
    term: ({ pollNoticeDays }) => (pollNoticeDays > 0 ? before(pollNoticeDays) : null),
    advice: { offset: -6, why: '在外的村民要来得及赶回来，或者办委托' },
  }),
  defineLine({
    id: 'workers',
    what: '确定监票、计票、唱票等工作人员',
    who: '照本地规定，由选委会、会议或者选举大会确定',
    keep: '名单、与候选人的亲属关系核对表、培训签到',
    uses: ['workersChosenBy'],
    term: ({ workersChosenBy }) => (workersChosenBy === 'assembly' ? onTheDay : null),
    advice: { offset: -4, why: '要先核对回避，再培训一次' },
  }),
  defineLine({
    id: 'mobile-list',
    what: '公布流动票箱投票人名单',
    who: '选委会',
    keep: '会议决定、名单原件、张贴的照片',
    when: '设流动票箱的',
    uses: ['mobileBox'],
    term: ({ mobileBox }) => (mobileBox.listDays === null ? null : before(mobileBox.listDays)),
    advice: { offset: -3, why: '谁用流动票箱，先让全村看到' },
  }),
  defineLine({
    id: 'proxy-review',
    what: '审核委托投票',
    who: '选委会',
    keep: '书面委托、审核登记表、每人接受几份委托的计数',
    uses: ['proxyReview'],
    term: () => null,
    advice: { offset: -3, why: '审核完才能公布名单' },
  }),
  defineLine({
    id: 'proxy-list',
    what: '公布委托人和受托人名单',
    who: '选委会',
    keep: '名单原件、张贴的照片',
    uses: ['proxyList'],
    term: ({ proxyList }) => (proxyList.daysBefore === null ? null : before(proxyList.daysBefore)),
    advice: { offset: -2, why: '贴出来，有人冒名就来得及查' },
  }),
  defineLine({
    id: 'booths',
    what: '布置会场，设好秘密写票处',
    who: '选委会、工作人员',
    keep: '会场布置照片、票箱和选票的交接清单',
    uses: ['secretBooth'],
    term: () => null,
    advice: { offset: -1, why: '投票当天早上再查一遍' },
  }),
];
