import { defineLine, type Line } from '../line.ts';
import { aheadOf, electionDayItself, onTheDay, within } from '../term.ts';
import { selecting } from './preparation.ts';

/** 当天选齐的，新一届就在选举日产生 */
const newCommittee = { since: '新一届村委会产生之日', of: electionDayItself };

/** 换届后面的推选：村民代表、村民小组长、监督机构 */
const followingSelections: readonly Line[] = [
  defineLine({
    id: 'representatives',
    what: '推选新一届村民代表',
    who: '各户或者各村民小组',
    keep: '推选记录、名单、公布的照片',
    uses: ['representativesTerm'],
    term: ({ representativesTerm }) =>
      'within' in representativesTerm ? within(representativesTerm.within, newCommittee) : aheadOf(...selecting),
    advice: { offset: 20, why: '新一届要开会，先得有代表' },
  }),
  defineLine({
    id: 'group-leaders',
    what: '推选村民小组长',
    who: '各村民小组会议',
    keep: '会议签到、推选记录、公布的照片',
    uses: ['leadersTerm'],
    term: ({ leadersTerm }) =>
      within(leadersTerm.within, {
        ...newCommittee,
        since: leadersTerm.since === 'new-committee' ? newCommittee.since : '换届选举完成之日',
      }),
    advice: { offset: 20, why: '和村民代表一起推选，少跑一趟' },
  }),
  defineLine({
    id: 'supervisors',
    what: '推选村务监督机构',
    who: '村民会议或者村民代表会议',
    keep: '会议签到、推选记录、与村委会成员的亲属关系核对表',
    uses: ['supervisorsTerm'],
    term: ({ supervisorsTerm }) => within(supervisorsTerm.within, newCommittee),
    advice: { offset: 20, why: '新一届一开始花钱，就要有人看着' },
  }),
];

/** 公布当选人、备案、移交，和后面的推选 */
export const handoverLines: readonly Line[] = [
  defineLine({
    id: 'elected-list',
    what: '张榜公布当选人名单',
    who: '选委会',
    keep: '名单原件、张贴的照片',
    uses: ['electedList'],
    term: ({ electedList }) => within(electedList.within, { since: '计票完成之日', of: electionDayItself }),
    advice: { offset: 1, why: '当场宣布过的，第二天贴到各组' },
  }),
  defineLine({
    id: 'filing',
    what: '选举结果报上级备案',
    who: '选委会',
    keep: '备案的报告、收件回执',
    uses: ['resultFiling'],
    term: () => null,
    advice: { offset: 2, why: '名单贴出来就可以报，证书等着它' },
  }),
  defineLine({
    id: 'seal-handover',
    what: '移交印章',
    who: '上一届交，选委会主持，乡镇监督',
    keep: '印章移交记录、三方签名',
    when: '选举日当天产生新一届的；产生晚的，从产生那天数',
    uses: ['sealHandover'],
    term: () => onTheDay,
    advice: { offset: 1, why: '印章拖着，谁都办不了事' },
  }),
  defineLine({
    id: 'handover',
    what: '移交完工作：印章、账目、资产、档案、债权债务',
    who: '上一届交，选委会主持，乡镇监督',
    keep: '移交清单、三方签名、没有了结的事项表',
    when: '选举日当天产生新一届的；产生晚的，从产生那天数',
    uses: ['handoverWithin'],
    term: ({ handoverWithin }) => within(handoverWithin, newCommittee),
    advice: { offset: 7, why: '选委会还在，交接有人主持' },
  }),
  defineLine({
    id: 'archive',
    what: '移交选举档案',
    who: '选委会',
    keep: '档案目录、移交签收单',
    uses: ['archiveTransfer'],
    term: ({ archiveTransfer: { within: days } }) => (days === null ? null : within(days, newCommittee)),
    advice: { offset: 7, why: '趁经手的人都在，当面点清' },
  }),
  ...followingSelections,
];
