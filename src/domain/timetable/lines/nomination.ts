import { defineLine, type Line } from '../line.ts';
import { before, within } from '../term.ts';

/** 提名、审查、候选人名单、见面 */
export const nominationLines: readonly Line[] = [
  defineLine({
    id: 'nominating',
    what: '提名候选人',
    who: '村党组织、登记参加选举的村民提名，选委会主持',
    keep: '提名表、本人接受提名的书面意见、提名结果记录',
    uses: ['nominators'],
    term: () => null,
    advice: { offset: -19, why: '后面还要审查资格、公布名单，提名的人多了还要预选' },
  }),
  defineLine({
    id: 'qualification-review',
    what: '审完被提名人的资格',
    who: '照本地规定：选委会审，或者报乡镇、县里审',
    keep: '审查意见、每一级的签收单、公布审查结果的照片',
    uses: ['qualificationReview'],
    term: ({ qualificationReview: { within: days } }) =>
      days === null ? null : within(days, { since: '提名结束之日', of: 'nominating' }),
    advice: { offset: -16, why: '审完了才好上榜，报上级审的要多留几天' },
  }),
  defineLine({
    id: 'nominee-list',
    what: '公布被提名人名单',
    who: '选委会',
    keep: '名单原件、各处张贴的照片',
    uses: ['nomineeList'],
    term: ({ nomineeList }) => before(nomineeList.daysBefore),
    advice: { offset: -12, why: '谁被提了名，先让全村看到；要预选的在它以后' },
  }),
  defineLine({
    id: 'formal-list',
    what: '公布正式候选人名单',
    who: '选委会',
    keep: '名单原件、各处张贴的照片、排序的依据',
    uses: ['formalList'],
    term: ({ formalList }) => before(formalList.daysBefore),
    advice: { offset: -7, why: '要给见面、放弃和递补留出日子' },
  }),
  defineLine({
    id: 'withdrawal',
    what: '收下候选人放弃候选的书面声明',
    who: '候选人本人交，选委会收',
    keep: '书面声明、收到的时间、递补和再公布的记录',
    when: '有人放弃的',
    uses: ['withdrawal'],
    term: ({ withdrawal: { within: days, daysBefore } }) => {
      if (daysBefore !== undefined) return before(daysBefore);
      return days === null ? null : within(days, { since: '候选人确定之日', of: 'formal-list' });
    },
    advice: { offset: -4, why: '再晚，递补的人来不及公布，选票也印好了' },
  }),
  defineLine({
    id: 'meeting-voters',
    what: '组织候选人与村民见面，回答提问',
    who: '选委会',
    keep: '见面会通知、签到表、提问和回答的记录',
    uses: ['meetVoters'],
    term: () => null,
    advice: { offset: -3, why: '在候选人名单公布以后、投票以前' },
  }),
];
