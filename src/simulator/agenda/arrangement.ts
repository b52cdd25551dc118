import type { ElectionEvent, EventType } from '../../domain/engine/events/index.ts';
import { allCandidates, noticeOf, pollOf } from '../../domain/engine/poll-facts.ts';
import { registeredCount } from '../../domain/engine/roll.ts';
import { arrangementFor } from '../../domain/villages/arrangement.ts';
import { first } from '../../domain/villages/prepared-past.ts';
import type { Agenda, AgendaScene } from './matter.ts';
import { later, option, propose } from './propose.ts';
import { proxiesAgenda } from './proxies.ts';

/** P4 投票准备：公告、人手、流动票箱、委托、会场和选票 */
export const arrangementAgenda: Agenda = (scene) => {
  if (pollOf(scene.record, first).FormalListPublished.length === 0 && scene.today < scene.poll - 3) return [];
  return [
    ...notice(scene),
    ...workers(scene),
    ...train(scene),
    ...mobile(scene),
    ...mobileList(scene),
    ...proxiesAgenda(scene),
    ...setUp(scene),
  ];
};

/** 照规则包准备好的各件事里，某一种：日子都写今天。 */
function planned({ around, record, today: on, poll }: AgendaScene, ...types: readonly EventType[]): readonly ElectionEvent[] {
  const candidates = [...allCandidates(pollOf(record, first))];
  const plan = { poll: first, on: poll, from: on, candidates, isWhole: true } as const;
  return arrangementFor(around.village, around.profile, plan)
    .filter(({ type }) => types.includes(type))
    .map((event) => ({ ...event, on }));
}

const notice: Agenda = (scene) => {
  const lawful = planned(scene, 'PollNoticePublished');
  return propose(scene, {
    id: 'poll-notice',
    phase: 'arrangement',
    from: 8,
    by: 7,
    title: '投票的时间、地点',
    says: ['哪天、几点到几点、在哪里投，要让人都知道。'],
    isDone: noticeOf(pollOf(scene.record, first)) !== undefined,
    responses: [
      option('post', '日期、起止时间、地点写在公告上，各组张榜', ...lawful),
      { ...later, label: '日子大家都知道，时间、地点头一天广播里说' },
    ],
  });
};

const workers: Agenda = (scene) => {
  const { around, record } = scene;
  const lawful = planned(scene, 'WorkersChosen');
  const byAssembly = around.profile.params.workersChosenBy?.value === 'assembly';
  return propose(scene, {
    id: 'workers',
    phase: 'arrangement',
    from: 7,
    by: 6,
    title: '监票、计票、发票的人',
    says: ['选委会要定工作人员。有候选人推荐了自己的亲戚，说人细心。'],
    isDone: byAssembly || pollOf(record, first).WorkersChosen.length > 0,
    responses: [
      option('choose', '选委会开会定，候选人和他们的近亲属不用', ...lawful),
      option(
        'chair',
        '请主任点名，用办过选举的老手',
        ...lawful.map((event): ElectionEvent => (event.type === 'WorkersChosen' ? { ...event, by: 'chair' } : event)),
      ),
    ],
  });
};

const train: Agenda = (scene) =>
  propose(scene, {
    id: 'train',
    phase: 'arrangement',
    from: 4,
    by: 2,
    title: '培训工作人员',
    says: ['新法怎么验证、怎么判票，多数人没有做过。'],
    isDone: pollOf(scene.record, first).WorkersTrained.length > 0,
    responses: [
      option('train', '集中讲一遍，再演一遍', { type: 'WorkersTrained', on: scene.today, poll: first }),
      { ...later, label: '发一份材料各自看，当天有人带' },
    ],
  });

const mobile: Agenda = (scene) => {
  const lawful = planned(scene, 'MobileBoxArranged');
  const poll = pollOf(scene.record, first);
  return propose(scene, {
    id: 'mobile-box',
    phase: 'arrangement',
    from: 7,
    by: 6,
    title: '出不了门的人怎么投',
    says: ['村里有出不了门的老人、病人。有人提出嫌远的、忙的也上门投，省得跑。'],
    isDone: lawful.length === 0 || poll.MobileBoxArranged.length > 0,
    responses: [
      option('unable', '给出不了门的用，名单由代表会议定', ...lawful),
      option(
        'committee',
        '各组把要上门的报上来，由选委会定',
        ...lawful.map((event): ElectionEvent =>
          event.type === 'MobileBoxArranged' ? { ...event, decidedBy: 'committee' } : event,
        ),
      ),
    ],
  });
};

const mobileList: Agenda = (scene) => {
  const poll = pollOf(scene.record, first);
  const box = poll.MobileBoxArranged[0]?.box;
  if (box === undefined) return [];
  return propose(scene, {
    id: 'mobile-list',
    phase: 'arrangement',
    from: 5,
    by: 4,
    title: '用流动票箱的名单',
    says: ['名单定好了，写着谁在家里投。'],
    isDone: poll.MobileBoxListPublished.length > 0,
    responses: [
      option('post', '张榜公布', { type: 'MobileBoxListPublished', on: scene.today, poll: first, box }),
      { ...later, label: '通知到各户，不另外张榜' },
    ],
  });
};

const setUp: Agenda = (scene) => {
  const { record, today: on } = scene;
  const poll = pollOf(record, first);
  const papers = registeredCount(record) ?? 0;
  const received: ElectionEvent = { type: 'BallotsReceived', on, poll: first, papers, hasWriteInLines: true };
  const venues = planned(scene, 'VenueSetUp');
  return propose(scene, {
    id: 'set-up',
    phase: 'arrangement',
    from: 1,
    by: 1,
    title: '布置会场、领选票',
    says: ['明天就投票了。'],
    isDone: poll.VenueSetUp.length > 0 || poll.BallotsReceived.length > 0,
    responses: [
      option('booths', '各会场隔出写票处、代写处，选票照登记人数领', ...venues, received),
      option(
        'open',
        '大厅里摆桌子写，旁边有人指导',
        ...venues.map((event): ElectionEvent => (event.type === 'VenueSetUp' ? { ...event, secretBooths: 0 } : event)),
        received,
      ),
    ],
  });
};
