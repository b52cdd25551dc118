import { lastOf } from '../../domain/engine/collections.ts';
import type { Agenda } from './matter.ts';
import { later, option, propose } from './propose.ts';
import { isBeforeCommittee, representativesAgenda } from './representatives.ts';

/** P0 准备：摸底、审计、经费、宣传，打招呼和传言 */
export const preparationAgenda: Agenda = (scene) => [
  ...survey(scene),
  ...funds(scene),
  ...audit(scene),
  ...publicity(scene),
  ...pressure(scene),
  ...rumour(scene),
  ...(isBeforeCommittee(scene) ? representativesAgenda(scene, []) : []),
];

const survey: Agenda = (scene) => {
  const { record, today: on } = scene;
  return propose(scene, {
    id: 'survey',
    phase: 'preparation',
    from: 45,
    by: 44,
    title: '换届以前先摸底',
    says: ['乡镇要求先把村里的情况摸清楚。查哪些？'],
    isDone: record.SurveyMade.length > 0,
    responses: [
      option('all', '班子、外出的人、亲属关系、债务、信访、难点一样样查', {
        type: 'SurveyMade',
        on,
        covers: ['team', 'people-away', 'kinship', 'debts', 'petitions', 'hard-issues'],
      }),
      option('team', '先把现任班子和有意参选的人摸准，别的登记时再查', { type: 'SurveyMade', on, covers: ['team'] }),
      { ...later, label: '等选委会产生了，由他们去摸' },
    ],
  });
};

const funds: Agenda = (scene) => {
  const { record, today: on } = scene;
  return propose(scene, {
    id: 'funds',
    phase: 'preparation',
    from: 45,
    by: 44,
    title: '选举的钱从哪里来',
    says: ['印选票、布置会场、误工补助都要钱，账上紧张。'],
    isDone: record.FundsRaised.length > 0,
    responses: [
      option('budget', '报乡镇，列入财政预算', { type: 'FundsRaised', on, from: 'budget' }),
      option('levy', '开会说好，每户先垫二十元，经费下来就退', { type: 'FundsRaised', on, from: 'levy' }),
      option('collective', '村集体收入里出', { type: 'FundsRaised', on, from: 'collective' }),
    ],
  });
};

const audit: Agenda = (scene) => {
  const { record, today: on } = scene;
  return propose(scene, {
    id: 'audit',
    phase: 'preparation',
    from: 45,
    by: 38,
    title: '上届班子的离任审计结果',
    says: ['审计报告出来了，里面有几笔招待费说不清。有人说先别贴，免得影响选举。'],
    isDone: record.AuditPublished.length > 0,
    responses: [
      option('publish', '照报告原样张榜公布', { type: 'AuditPublished', on, by: 'township' }),
      { ...later, label: '说不清的几笔查清了再公布' },
    ],
  });
};

const publicity: Agenda = (scene) => {
  const { record, today: on } = scene;
  return propose(scene, {
    id: 'publicity',
    phase: 'preparation',
    from: 44,
    by: 40,
    title: '让村民知道怎么选',
    says: ['新法改了好几处，村里多数人还不知道。'],
    isDone: record.PublicityGiven.length > 0,
    responses: [
      option('widely', '张贴、广播、入户、发消息都用上', {
        type: 'PublicityGiven',
        on,
        means: ['poster', 'broadcast', 'visit', 'message'],
      }),
      option('poster', '各组公告栏贴一张，愿意看的都看得到', { type: 'PublicityGiven', on, means: ['poster'] }),
    ],
  });
};

/** 有人打招呼：当面要答复 */
const pressure: Agenda = (scene) => {
  const { record, today: on } = scene;
  const pressed = record.NamePressed.at(-1);
  if (pressed === undefined) return [];
  const answered = lastOf(record.PressureAnswered, ({ seq }) => seq > pressed.seq) !== undefined;
  return propose(scene, {
    id: 'pressure',
    phase: 'preparation',
    from: 60,
    by: 40,
    title: '有人打招呼',
    says:
      pressed.by === 'township-leader'
        ? ['乡镇来的领导说，', { ref: pressed.person }, ' 稳当，这回让他当', { ref: pressed.post }, '，名单上多照应。']
        : ['族里的长辈上门，说 ', { ref: pressed.person }, ' 是自家人，', { ref: pressed.post }, '这一票大家都要投给他。'],
    about: [pressed.person],
    isPressing: true,
    isDone: answered,
    responses: [
      option('report', '说清谁当选由村民投票定，记下来报上级', {
        type: 'PressureAnswered',
        on,
        follows: false,
        reports: true,
      }),
      option('agree', '答应下来，名单上给他排在前面', { type: 'PressureAnswered', on, follows: true, reports: false }),
      option('dodge', '口头应付过去，不办，也不往上报', { type: 'PressureAnswered', on, follows: false, reports: false }),
    ],
  });
};

/** 村里有传言 */
const rumour: Agenda = (scene) => {
  const { record, today: on } = scene;
  const spread = record.RumourSpread.at(-1);
  if (spread === undefined) return [];
  return propose(scene, {
    id: 'rumour',
    phase: 'preparation',
    from: 60,
    by: 18,
    title: '村里传开一句话',
    says: ['有人说人选早就定好了，投票是走过场。来打听的人越来越多。'],
    isDone: record.RumourAnswered.some(({ seq }) => seq > spread.seq),
    responses: [
      option('openly', '开会、贴公告，把程序和日子讲一遍', { type: 'RumourAnswered', on, by: 'committee', openly: true }),
      option('quietly', '找到传话的人，请他不要再说', { type: 'RumourAnswered', on, by: 'committee', openly: false }),
      { ...later, label: '不去理它，过几天就没人提了' },
    ],
  });
};
