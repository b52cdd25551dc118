import type { EventOf } from '../../domain/engine/events/index.ts';
import { hasTurned } from '../../domain/engine/calendar.ts';
import { sortBy } from '../../domain/engine/collections.ts';
import { leastFor, reaches } from '../../domain/engine/majority.ts';
import type { Proportion } from '../../domain/profiles/params.ts';
import type { PersonId } from '../../domain/terms/ids.ts';
import type { AgendaScene, Matter } from './matter.ts';
import { later, option, propose } from './propose.ts';

/** 村民代表换届：规则包要在推选选委会以前的提前办，别的在新一届产生以后办。committee 是代表会议里的村委会成员。 */
export function representativesAgenda(scene: AgendaScene, committee: readonly PersonId[]): readonly Matter[] {
  const chosen = chosenFrom(scene, committee);
  const isEarly = isBeforeCommittee(scene);
  return propose(scene, {
    id: 'representatives',
    phase: 'handover',
    from: isEarly ? 44 : -8,
    by: isEarly ? 36 : -11,
    title: '村民代表换届',
    says: [`全村 ${chosen.households} 户，代表也到期了。`],
    isDone: scene.record.RepresentativesChosen.length > 0,
    responses: [
      option('elect', '由各户、各组推选，留意妇女占多少', chosen),
      option('appointed', '村委会点名，快', { ...chosen, by: 'appointed' }),
      later,
    ],
  });
}

/** 规则包是不是要在推选选委会以前推选代表 */
export function isBeforeCommittee({ around }: AgendaScene): boolean {
  const term = around.profile.params.representativesTerm?.value;
  return term !== undefined && 'before' in term;
}

/** 照常几户推一名；规则包写了几户到几户的，再看在不在里面。 */
const usualHouseholds = 10;

/** 与几名村委会成员一起开会，代表占得够的最少名额 */
function leastBeside(committee: number, share: Proportion | undefined, start: number): number {
  let count = start;
  while (share !== undefined && !reaches(share, count, count + committee)) count += 1;
  return count;
}

/** 推选的结果：按户推选凑得够名额的按户推选，户少的由小组推选；妇女照全体组成人员算够比例。 */
function chosenFrom(
  { around, record, today: on, poll }: AgendaScene,
  committee: readonly PersonId[],
): EventOf<'RepresentativesChosen'> {
  const { village, roll, profile } = around;
  const households = new Set(village.people.map(({ household }) => household)).size;
  const each = profile.params.householdsEach?.value;
  const assembly = profile.params.assembly?.value;
  const least = leastBeside(committee.length, assembly?.representatives, profile.params.leastRepresentatives?.value ?? 5);
  const byHousehold = Math.max(least, Math.floor((households + usualHouseholds - 1) / usualHouseholds));
  const fits = each === undefined || byHousehold * each.least <= households;
  const wanted = fits ? byHousehold : least;
  const people = sortBy(
    village.people.filter(
      ({ id, lives, born, rights, custody }) =>
        lives === 'here' && rights === 'full' && custody === undefined && hasTurned(20, born, poll) && !committee.includes(id),
    ),
    ({ id }) => [roll.for('represents', id, 0).upTo(1 << 20), id],
  );
  const women = people
    .filter(({ sex }) => sex === 'female')
    .slice(0, assembly === undefined ? 1 : leastFor(assembly.women, wanted + committee.length));
  const others = people.filter((person) => !women.includes(person)).slice(0, wanted - women.length);
  return {
    type: 'RepresentativesChosen',
    on,
    by: fits ? 'households' : 'groups',
    households,
    representatives: [...women, ...others].map(({ id }) => id),
    committeeMembers: record.ElectionDayFixed.length > 0 ? [...committee] : [],
  };
}
