import type { UncheckedIds } from './unchecked.ts';

/** 规则摘要里有编号、没有编成规则的，照为什么分开。 */
export const uncheckedIds: readonly UncheckedIds[] = [
  {
    ids: ['calc-before-election-day', 'calc-from-day', 'calc-majority', 'calc-third', 'calc-near-relative'],
    why: '是算法，不是参数：日子、几分之几、亲属怎么算，各在 calendar、majority、kinship 里写一次',
  },
  {
    ids: ['term-committee', 'early-or-late', 'deploy-unified', 'guide-group', 'redraw-elect', 'old-end'],
    why: '一本日志只记一次换届，届与届之间、上级的部署不在里面',
  },
  {
    ids: [
      'direct-election',
      'party-lead',
      'guide-dept',
      'party-guide',
      'npc-supervise',
      'street-office',
      'observer',
      'train-must',
      'one-shoulder',
      'ethnic-member',
    ],
    why: '是原则、分工或者「可以」，没有哪一步做了就算违反；村民的民族日志里不记',
  },
  { ids: ['woman-member'], why: '由 woman-guarantee 管；怎样保证，各省另写' },
  { ids: ['party-term'], why: '党支部每届几年，由 party-delay 一条规则管' },
  {
    ids: ['party-order'],
    why: '先党组织、后村委会只是常见的做法，没有可引的条文',
  },
  {
    ids: ['vm-compose', 'vm-yearly', 'vm-invite', 'vm-review', 'vm-matters', 'vm-collective', 'vm-lawful', 'vrm-when'],
    why: '是平时的村务会议，不是换届里的事；换届用得着的到会、通知、召集另有规则',
  },
  { ids: ['rep-answer', 'rep-change', 'audit-who'], why: '村民代表的变动日志里不记；审计只记谁公布的，法律写的是谁组织' },
  {
    ids: ['vec-qualified', 'vec-guided', 'vec-duties', 'vec-duty-end'],
    why: '没有可以数的标准，或者由推选、登记、移交各条规则分别管',
  },
  { ids: ['reg-stationed'], why: '驻村单位的人与「从事村务」怎样衔接，条文没有写' },
  { ids: ['nom-positive', 'nom-negative-local'], why: '品行、文化、身体条件没有量化的标准，也不是法律剥夺的被选举权' },
  { ids: ['nom-no-proxy', 'nom-joint'], why: '提名只记提名人和被提名人，看不出是不是托人代办、几个人一起提' },
  { ids: ['campaign-stop'], why: '只有上海、浙江写了选举日停止介绍；日志只记选委会组织的见面会，别的竞职活动看不见' },
  { ids: ['prep-list', 'issue-desk', 'vote-venue'], why: '备办的场地、清单由各条投票规则分别管，别的没有数' },
  { ids: ['election-day-fixed'], why: '选举日由谁定，各省不一；日志只记定在哪天' },
  { ids: ['ballot-print', 'ballot-order'], why: '选票怎样印、票面怎样排，日志里不记' },
  { ids: ['no-watch'], why: '有人跟着进写票处，由 vote-secret 管；远远站着看的，日志里不记' },
  { ids: ['vote-once-or-steps', 'proxy-will'], why: '是可以选的办法，或者是投票人心里的意思，事后看不出' },
  { ids: ['ballot-woman-post'], why: '单列几个妇女名额由定名额那件事记（womenSeats），当选由 woman-guarantee 管' },
  { ids: ['vacancy-allowed'], why: '什么时候可以暂缺，由 rerun-need 管' },
  { ids: ['result-delay'], why: '能不能晚公布，要看上级批准没有，日志里不记；当场公布没有，由 result-onspot 管' },
  {
    ids: ['sup-must', 'sup-term', 'sup-chair', 'sup-attend', 'sup-report', 'sup-power', 'sup-change'],
    why: '是监督机构平时的职责',
  },
  {
    ids: ['court-41', 'police-26', 'police-other', 'crime-256', 'gov-sanction'],
    why: '是追究责任的办法，由法院、公安、监察机关决定，写在法规要点和课文里',
  },
];
