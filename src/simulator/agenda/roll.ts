import { lastOf } from '../../domain/engine/collections.ts';
import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import { rollOf } from '../../domain/engine/roll.ts';
import type { Agenda } from './matter.ts';
import { later, option, propose } from './propose.ts';

/** 登记名单：选委会议定、公布、发证 */
export const rollAgenda: Agenda = (scene) => [...review(scene), ...publish(scene), ...cards(scene)];

/** 选委会开会议定名单 */
const review: Agenda = (scene) => {
  const { record, today: on } = scene;
  const selected = record.CommitteeSelected.at(-1);
  if (selected === undefined) return [];
  const members = selected.members.length;
  return propose(scene, {
    id: 'meet-roll',
    phase: 'committee',
    from: 27,
    by: 26,
    title: '名单拿到选委会上议',
    says: ['登记造好了，公布以前选委会要过一遍。'],
    isDone: record.CommitteeMet.some(({ decided }) => decided?.matter === 'roll') || record.RollPublished.length > 0,
    responses: [
      option('meet', '全体到会，逐户核对，表决', {
        type: 'CommitteeMet',
        on,
        absent: [],
        decided: { matter: 'roll', inFavour: members, passed: true },
      }),
      option('chair', '请主任看过，签字定下', {
        type: 'CommitteeMet',
        on,
        absent: selected.members.slice(1).map((member) => ({ member, excused: true })),
        decided: { matter: 'roll', inFavour: 1, passed: true },
      }),
    ],
  });
};

const publish: Agenda = (scene) => {
  const { record, today: on } = scene;
  const registered = rollOf(record)?.size ?? 0;
  const posted: ElectionEvent = { type: 'RollPublished', on, registered, form: 'both' };
  return propose(scene, {
    id: 'publish-roll',
    phase: 'registration',
    from: 26,
    by: 25,
    title: '公布登记名单',
    says: [`名单上共 ${registered} 人。有人说先在群里发一下，过几天再贴。`],
    isDone: record.RollPublished.length > 0 || record.CommitteeSelected.length === 0,
    responses: [
      option('post', '各组张榜，同时发到网上', posted),
      option('online', '先发到各组的群里，人人都看得到', { ...posted, form: 'online' }),
      { ...later, label: '再核对几天，准了再贴' },
    ],
  });
};

const cards: Agenda = (scene) => {
  const { record, today: on } = scene;
  return propose(scene, {
    id: 'cards',
    phase: 'registration',
    from: 19,
    by: 12,
    title: '发选民证',
    says: ['选民证印好了，一户一户送要跑好几天。有个想参选的人说他愿意帮忙发。'],
    isDone: record.CardsIssued.length > 0 || lastOf(record.RollPublished, () => true) === undefined,
    responses: [
      option('committee', '选委会派人发到户，本人签收', { type: 'CardsIssued', on, by: 'committee' }),
      option('candidate', '请他帮忙，一户一户发到', { type: 'CardsIssued', on, by: 'candidate' }),
      later,
    ],
  });
};
