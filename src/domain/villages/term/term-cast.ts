import { hasTurned } from '../../engine/calendar.ts';
import type { Kinship } from '../../engine/kinship.ts';
import type { PersonId } from '../../terms/ids.ts';
import type { Person } from '../../terms/person.ts';
import { generateVillage } from '../generate-village.ts';
import type { Plan, Village } from '../village.ts';

/** 任期里的一个村：谁在任、谁来补、谁联名、谁举报；都不沾亲。 */
export interface TermCast {
  readonly village: Village;
  readonly adults: number;
  readonly chair: PersonId;
  readonly vice: PersonId;
  readonly members: readonly [PersonId, PersonId];
  /** 补选的候选人，头一个当选 */
  readonly standing: readonly [PersonId, PersonId, PersonId];
  readonly lead: PersonId;
  readonly reporter: PersonId;
  readonly petitioner: PersonId;
  readonly ruffian: PersonId;
}

/** 由种子造一个村，挑出各样的人；村太小、挑不出来的，没有结果。 */
export function termCast(plan: Plan): TermCast | undefined {
  const village = generateVillage(plan);
  const [chair, vice, first, second, won, lost, other, lead, reporter, petitioner, ruffian] = strangersIn(village);
  if (won === undefined || lost === undefined || other === undefined || lead === undefined || reporter === undefined)
    return undefined;
  if (chair === undefined || vice === undefined || first === undefined || second === undefined) return undefined;
  if (petitioner === undefined || ruffian === undefined) return undefined;
  const adults = village.people.filter(({ born, rights }) => rights === 'full' && hasTurned(18, born, village.electionDay));
  return {
    village,
    adults: adults.length,
    chair,
    vice,
    members: [first, second],
    standing: [won, lost, other],
    lead,
    reporter,
    petitioner,
    ruffian,
  };
}

/** 彼此不沾亲、做得了事的登记村民：原来的候选人排在前面，工作人员不算。 */
function strangersIn({ candidates, people, voters, workers, committee, kinship, electionDay }: Village): readonly PersonId[] {
  const busy = new Set<PersonId>([...workers.map(({ person }) => person), ...committee]);
  const listed = new Set(voters);
  const able = people.filter((person) => listed.has(person.id) && isAble(person, electionDay) && !busy.has(person.id));
  const ids = new Set(able.map(({ id }) => id));
  const ranked = [...candidates.map(({ person }) => person).filter((id) => ids.has(id)), ...ids];
  const chosen: PersonId[] = [];
  for (const id of ranked) if (!chosen.includes(id) && !chosen.some((each) => isKin(kinship, each, id))) chosen.push(id);
  return chosen;
}

function isKin(kinship: Kinship, a: PersonId, b: PersonId): boolean {
  return kinship.get(a)?.has(b) ?? false;
}

function isAble({ born, hukou, lives, rights, custody, needs, bar }: Person, on: number): boolean {
  const isHere = hukou === 'here' && lives === 'here';
  return (
    isHere && rights === 'full' && custody === undefined && needs === undefined && bar === undefined && hasTurned(25, born, on)
  );
}
