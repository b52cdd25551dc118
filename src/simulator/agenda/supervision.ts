import { winnersOf, willing } from './willing.ts';
import type { Agenda, AgendaScene } from './matter.ts';
import { heldFor, isCalled, meetings, noticeOf } from './meetings.ts';
import { later, option, propose } from './propose.ts';

/** 村务监督机构：先通知开会，再推选 */
export const supervisionAgenda: Agenda = (scene) => [...callForSupervisors(scene), ...supervisors(scene)];

const callForSupervisors: Agenda = (scene) => {
  const { record } = scene;
  const about = { body: 'representatives', agenda: ['supervisors'] } as const;
  return propose(scene, {
    id: 'call-supervision',
    phase: 'handover',
    from: -9,
    by: -9,
    title: '推选村务监督机构，先通知开会',
    says: ['监督机构也到期了，由村民代表会议推选。'],
    isDone: isCalled(record, meetings.supervision),
    responses: [
      option('call', '提前四天通知村民代表会议', noticeOf(scene, meetings.supervision, 4, about)),
      { ...later, label: '不开会，村委会商量着定' },
    ],
  });
};

const supervisors: Agenda = (scene) => {
  const { record } = scene;
  const isHeld = heldFor(scene, 'supervisors') !== undefined;
  const choices = choicesOf(scene);
  if (choices === undefined) return [];
  const { members, elected, related, appointed } = choices;
  return propose(scene, {
    id: 'supervisors',
    phase: 'handover',
    from: isHeld ? 0 : -14,
    by: -14,
    title: '村务监督机构由谁当',
    says: ['要会看账的人。新当选的人推荐了自己家里人。'],
    about: members,
    isDone: record.SupervisorsSelected.length > 0,
    responses: [isHeld ? elected : { ...later, label: '先开村民代表会议' }, ...related, appointed],
  });
};

/** 几种推法：会上推选三名不沾亲的、把当选人的家里人推上、村委会指定 */
function choicesOf(scene: AgendaScene) {
  const { record, today: on, around } = scene;
  const members = willing(scene)
    .slice(-3)
    .map(({ id }) => id);
  const [skilled] = members;
  if (skilled === undefined) return undefined;
  const [relative] = winnersOf(record).flatMap((winner) => [...(around.village.kinship.get(winner)?.keys() ?? [])]);
  const selected = { type: 'SupervisorsSelected', on, skilled: [skilled], members: [...members] } as const;
  const atMeeting = { ...selected, by: 'representatives', meeting: meetings.supervision } as const;
  return {
    members,
    elected: option('elect', '代表会议推选，当选人和近亲属不进，有会看账的', atMeeting),
    related:
      relative === undefined
        ? []
        : [option('relative', '把当选人的家里人也推上', { ...atMeeting, members: [...members.slice(0, 2), relative] })],
    appointed: option('committee', '村委会指定', { ...selected, by: 'village-committee' }),
  };
}
