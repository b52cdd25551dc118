/** 日志里各种选项怎么念；少一项，念事的那张表就编译不过。 */

export const actorNames = {
  'village-committee': '村委会',
  'election-committee': '选委会',
  'committee-chair': '选委会主任',
  'party-organisation': '村党组织',
  township: '乡镇',
  county: '县里',
  villagers: '村民',
} as const;

export const bodyNames = {
  villagers: '村民会议',
  representatives: '村民代表会议',
  groups: '村民小组会议',
  party: '党员大会',
  joint: '两委联席会',
} as const;

export const motionNames = {
  seats: '村委会职数',
  'election-method': '选举办法',
  'committee-size': '选委会的名额和推选方式',
  'election-committee': '选委会人选',
  'non-resident': '户籍不在本村的人登记',
  'mobile-box-voters': '用流动票箱的人',
  scribes: '代写人名单',
  workers: '工作人员名单',
  supervisors: '村务监督机构人选',
  representatives: '村民代表名额和推选办法',
  vacancy: '名额暂缺',
  resignation: '村委会成员辞职',
  absence: '认定长期不履行职责',
  'by-election': '补选村委会成员',
} as const;

export const surveyNames = {
  team: '班子情况',
  'people-away': '外出的人',
  kinship: '亲属关系',
  debts: '债务',
  petitions: '信访',
  'hard-issues': '难点问题',
} as const;

export const meansNames = { poster: '张贴', broadcast: '广播', visit: '入户', message: '发消息', meeting: '开会' } as const;

export const fillNames = { reserves: '照原推选结果递补', 'new-selection': '另行推选', appointed: '直接指定' } as const;

export const decidedNames = {
  roll: '议登记名单',
  objection: '议申诉',
  nominees: '议被提名人',
  candidates: '议候选人',
  workers: '议工作人员',
  ballots: '议选票',
  other: '议其他事项',
} as const;

export const evidenceNames = {
  'id-card': '身份证',
  'household-book': '户口簿',
  'written-wish': '本人写的意愿',
  'phone-record': '通话记录',
  'written-application': '书面申请',
  'residence-proof': '居住证明',
  'work-proof': '从事村务工作的证明',
  'not-voted-elsewhere': '户籍地没有参选的证明',
  'meeting-minutes': '会议记录',
  judgment: '判决书',
  'hospital-proof': '医院证明',
  'guardian-consent': '监护人同意书',
  'death-record': '死亡登记',
} as const;

export const exclusionNames = {
  deprived: '被剥夺政治权利',
  detained: '被羁押',
  'under-age': '不满十八周岁',
  'not-of-this-village': '不是本村的人',
  'did-not-answer': '没有回音',
  unreachable: '联系不上',
  'mental-illness': '有精神障碍',
  'registered-elsewhere': '已在别处登记',
  dead: '已经去世',
  'married-out': '嫁出去了',
  'in-debt': '欠着村里的钱',
  'lives-away': '不在村里住',
} as const;

export const nominatorNames = {
  villagers: '村民',
  'party-organisation': '村党组织',
  self: '自己',
  township: '乡镇',
  'election-committee': '选委会',
} as const;

export const paperNames = {
  'party-discipline': '党籍情况回函',
  'criminal-record': '有无犯罪记录的材料',
  'public-security': '公安机关回函',
  'religious-affairs': '宗教事务部门回函',
  audit: '审计结论',
} as const;

export const answerNames = { clear: '没有问题', barred: '有不得作候选人的情形', vague: '没有写清' } as const;

export const reviewLevelNames = { committee: '选委会', township: '乡镇', county: '县级' } as const;

export const reviewGroundNames = {
  'expelled-from-party': '被开除党籍',
  'punished-for-crime': '因犯罪受过刑事处罚',
  'clan-or-gang': '利用宗族或者黑恶势力从事非法活动',
  cult: '组织、参加非法宗教或者邪教活动',
  detained: '正被羁押',
  petitioner: '上访过',
  'in-debt': '欠着债',
  age: '年纪大了',
  'not-wanted': '上面不满意',
  'not-on-roll': '不在登记名单上',
} as const;

export const removalNames = {
  barred: '有不得作候选人的情形',
  bribery: '贿赂',
  violence: '使用暴力',
  'not-wanted': '上面不满意',
  'others-complain': '有人不服',
} as const;

export const handoverNames = {
  seal: '印章',
  premises: '办公场所和设施',
  assets: '资产资金',
  accounts: '财务账目',
  archive: '档案',
  debts: '债权债务',
} as const;

export const canvassNames = {
  visit: '挨家串门，请人投他',
  gift: '挨家送东西',
  meal: '摆酒席请人投他',
  money: '给钱买票',
  promise: '许诺好处',
  threat: '威胁人投他',
} as const;

export const rumourNames = {
  'list-fixed': '人选早定好了',
  'votes-bought': '票都被人买走了',
  'seats-promised': '位子都许给人了',
  'no-need-to-vote': '投不投都一样',
} as const;
