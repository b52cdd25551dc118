import type { ElectionEvent, EventOf } from '../../domain/engine/events/index.ts';
import { hasTurned } from '../../domain/engine/calendar.ts';
import { groupBy, sortBy } from '../../domain/engine/collections.ts';
import type { PersonId } from '../../domain/terms/ids.ts';
import type { Agenda, AgendaScene, Matter } from './matter.ts';
import { later, option, propose } from './propose.ts';
import { supervisionAgenda } from './supervision.ts';
import { willing, winnersOf } from './willing.ts';

/** 一名代表代表几户 */
const householdsEach = 10;

/** 换届以后：异议、村民代表、小组长、村务监督机构 */
export const followUpAgenda: Agenda = (scene) => [
  ...challenges(scene),
  ...representatives(scene),
  ...leaders(scene),
  ...supervisionAgenda(scene),
];

const challenges: Agenda = (scene) => {
  const { record, today: on, poll } = scene;
  return record.ChallengeFiled.flatMap(({ challenge, by, on: filedOn }): readonly Matter[] => {
    const decided = { type: 'ChallengeDecided', on, challenge, outcome: 'dismissed', written: true } as const;
    return propose(scene, {
      id: `challenge-${challenge}`,
      phase: 'handover',
      from: poll - filedOn,
      by: poll - filedOn - 8,
      title: '有人不服选举结果',
      says: [{ ref: by }, ' 写了材料，说计票时没有看清。'],
      about: [by],
      isDone: record.ChallengeDecided.some((each) => each.challenge === challenge),
      responses: [
        option('township', '交乡镇核查，书面答复', { ...decided, by: 'township' }),
        option('committee', '选委会口头说两句就算答复', { ...decided, by: 'election-committee', written: false }),
        later,
      ],
    });
  });
};

/** 推选村民代表：每十户左右一名，妇女占三分之一以上。 */
export function chosenRepresentatives(
  scene: AgendaScene,
  committeeMembers: readonly PersonId[],
): EventOf<'RepresentativesChosen'> {
  const people = willing(scene);
  const households = new Set(scene.around.village.people.map(({ household }) => household)).size;
  const wanted = Math.max(1, Math.floor((households + householdsEach - 1) / householdsEach));
  const women = people.filter(({ sex }) => sex === 'female').slice(0, Math.floor((wanted + 1) / 2));
  const others = people.filter((person) => !women.includes(person)).slice(0, wanted - women.length);
  return {
    type: 'RepresentativesChosen',
    on: scene.today,
    by: 'households',
    households,
    representatives: [...women, ...others].map(({ id }) => id),
    committeeMembers: [...committeeMembers],
  };
}

const representatives: Agenda = (scene) => {
  const chosen = chosenRepresentatives(scene, winnersOf(scene.record));
  return propose(scene, {
    id: 'representatives',
    phase: 'handover',
    from: -8,
    by: -11,
    title: '村民代表换届',
    says: [`全村 ${chosen.households} 户，代表也到期了。`],
    isDone: scene.record.RepresentativesChosen.length > 0,
    responses: [
      option('households', '十户左右推一名，注意妇女的比例', chosen),
      option('appointed', '村委会点名，快', { ...chosen, by: 'appointed' }),
      later,
    ],
  });
};

const leaders: Agenda = (scene) => {
  const { record, today: on, around } = scene;
  const adults = around.village.people.filter(({ born }) => hasTurned(18, born, scene.poll));
  const groups = sortBy([...groupBy(adults, ({ group }) => group)], ([group]) => [group]);
  const people = willing(scene);
  const elect = (by: 'meeting' | 'appointed') =>
    groups.flatMap(([group, members]): readonly ElectionEvent[] => {
      const leader = people.find((person) => person.group === group) ?? members[0];
      const present = members.length - Math.floor(members.length / 5);
      return leader === undefined
        ? []
        : [
            {
              type: 'GroupLeaderChosen',
              on,
              group,
              leader: leader.id,
              by,
              basis: 'people',
              total: members.length,
              present: by === 'meeting' ? present : 0,
              inFavour: by === 'meeting' ? present - Math.floor(present / 5) : 0,
            },
          ];
    });
  return propose(scene, {
    id: 'group-leaders',
    phase: 'handover',
    from: -10,
    by: -13,
    title: '村民小组长',
    says: [`全村 ${groups.length} 个小组，组长也要换届。`],
    isDone: record.GroupLeaderChosen.length > 0,
    responses: [
      option('meet', '各组开会推选', ...elect('meeting')),
      option('appoint', '村委会指定', ...elect('appointed')),
      later,
    ],
  });
};
