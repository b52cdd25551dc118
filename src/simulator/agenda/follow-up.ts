import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import { hasTurned } from '../../domain/engine/calendar.ts';
import { groupBy, sortBy } from '../../domain/engine/collections.ts';
import type { Agenda } from './matter.ts';
import { later, option, propose } from './propose.ts';
import { representativesAgenda } from './representatives.ts';
import { supervisionAgenda } from './supervision.ts';
import { willing, winnersOf } from './willing.ts';

/** 换届以后：村民代表、小组长、村务监督机构 */
export const followUpAgenda: Agenda = (scene) => [
  ...representativesAgenda(scene, winnersOf(scene.record)),
  ...leaders(scene),
  ...supervisionAgenda(scene),
];

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
