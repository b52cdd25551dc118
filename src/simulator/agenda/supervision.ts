import { winnersOf, willing } from './willing.ts';
import type { Agenda, AgendaScene } from './matter.ts';
import { heldFor, isCalled, meetings, noticeDays, noticeOf } from './meetings.ts';
import { later, option, propose } from './propose.ts';

/** 村务监督机构：先通知开会，再推选 */
export const supervisionAgenda: Agenda = (scene) => [...callForSupervisors(scene), ...supervisors(scene)];

/** 由哪种会推选：代表会议可以的，开代表会议；只写村民会议的，开村民会议，通知的日子长些。by 是最晚到哪天推选。 */
function sittingOf(scene: AgendaScene) {
  const from = scene.around.profile.params.supervisorsFrom?.value ?? ['representatives'];
  const isAssembly = !from.includes('representatives');
  const body = isAssembly ? ('villagers' as const) : ('representatives' as const);
  const notice = noticeDays(scene, body);
  return { body, name: isAssembly ? '村民会议' : '村民代表会议', notice, by: -10 - notice };
}

const callForSupervisors: Agenda = (scene) => {
  const { record } = scene;
  const { body, name, notice } = sittingOf(scene);
  const about = { body, agenda: ['supervisors'] } as const;
  return propose(scene, {
    id: 'call-supervision',
    phase: 'handover',
    from: -9,
    by: -9,
    title: '推选村务监督机构，先通知开会',
    says: [`监督机构也到期了，由${name}推选。`],
    isDone: isCalled(record, meetings.supervision),
    responses: [
      option('call', `提前 ${notice} 天通知${name}`, noticeOf(scene, meetings.supervision, notice, about)),
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
  const { by, name } = sittingOf(scene);
  return propose(scene, {
    id: 'supervisors',
    phase: 'handover',
    from: isHeld ? 0 : by,
    by,
    title: '村务监督机构由谁当',
    says: ['要会看账的人。新当选的人推荐了自己家里人。'],
    about: members,
    isDone: record.SupervisorsSelected.length > 0,
    responses: [isHeld ? elected : { ...later, label: `先开${name}` }, ...related, appointed],
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
  const { body } = sittingOf(scene);
  const atMeeting = { ...selected, by: body, meeting: meetings.supervision } as const;
  return {
    members,
    elected: option('elect', '会上推选，都不是当选人家里的，有会看账的', atMeeting),
    related:
      relative === undefined
        ? []
        : [option('relative', '把当选人的家里人也推上', { ...atMeeting, members: [...members.slice(0, 2), relative] })],
    appointed: option('committee', '村委会指定', { ...selected, by: 'village-committee' }),
  };
}
