import { sortBy } from '../engine/collections.ts';
import type { BallotFace } from '../terms/ballot.ts';
import type { PersonId } from '../terms/ids.ts';
import { faceOf, type Column, type Voting } from './ballot-columns.ts';
import { oddly } from './odd-ballots.ts';
import type { Village } from './village.ts';

/** 一千人里有几个整张不写 */
const blankPerMille = 12;

/** 一张写好的票：照 chooser 的心意，有时写得不规整。 */
export function ballotOf(voting: Voting, chooser: PersonId): BallotFace {
  const { roll, village, columns, poll, oddPerMille } = voting;
  const thrown = roll.for(`writes ${poll}`, chooser, village.electionDay).upTo(1000);
  if (thrown < blankPerMille) return faceOf(columns, new Map());
  const choices = new Map(columns.map((column) => [column.post, choicesFor(voting, column, chooser)]));
  return thrown < blankPerMille + oddPerMille ? oddly(voting, choices, chooser) : faceOf(columns, choices);
}

/** 一栏里选谁：名气、各人的眼光、亲戚、同组加起来，高的选；有人少选一个。 */
function choicesFor(
  { village, roll, poll }: Voting,
  { post, seats, candidates }: Column,
  voter: PersonId,
): readonly PersonId[] {
  const { kinship, electionDay } = village;
  const ranked = sortBy(candidates, (person) => {
    const known = roll.for('known', person, electionDay).upTo(90);
    const taste = roll.for(`${poll} ${post} ${person}`, voter, electionDay).upTo(100);
    const isNear = person === voter || kinship.get(voter)?.has(person) === true;
    const isNeighbour = groupOf(village, person) === groupOf(village, voter);
    return [-(known + taste + (isNear ? 120 : 0) + (isNeighbour ? 15 : 0)), person];
  });
  const spared = roll.for(`spares ${poll} ${post}`, voter, electionDay).upTo(12) === 0 ? 1 : 0;
  return ranked.slice(0, seats - spared);
}

function groupOf({ people }: Village, id: PersonId): number | undefined {
  return people[Number(id.slice(1)) - 1]?.group;
}
