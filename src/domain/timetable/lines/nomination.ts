import { defineUntimedLine, type Line } from '../line.ts';

/** 提名、候选人名单、见面 */
export const nominationLines: readonly Line[] = [
  defineUntimedLine({
    id: 'nominating',
    stage: 'nomination',
    what: '提名候选人',
    who: '村党组织、登记参加选举的村民提名，选委会主持',
    keep: '提名表、本人接受提名的书面意见、提名结果记录',
    cites: ['O25-18.1'],
    advice: { offset: -19, why: '后面还要审查资格、公布名单，提名的人多了还要预选' },
  }),
  defineUntimedLine({
    id: 'meeting-voters',
    stage: 'nomination',
    what: '组织候选人与村民见面，回答提问',
    who: '选委会',
    keep: '见面会通知、签到表、提问和回答的记录',
    cites: ['O25-18.1'],
    advice: { offset: -3, why: '在候选人名单公布以后、投票以前' },
  }),
];
