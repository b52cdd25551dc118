import type { Dice } from '../../domain/engine/dice.ts';
import type { PersonId } from '../../domain/terms/ids.ts';
import type { Village } from '../../domain/villages/village.ts';
import type { Arrival } from './arrivals.ts';

/** 找人来演：哪个村、谁会来 */
export interface Cast {
  readonly village: Village;
  readonly roll: Dice;
  readonly arrivals: readonly Arrival[];
  /** 在别的事里已经用到的人 */
  readonly busy: ReadonlySet<PersonId>;
}

/** 掷一个人：合适的人里掷一个；没有合适的就没有。 */
export function someone({ village, roll }: Cast, what: string, fitting: readonly PersonId[]): PersonId | undefined {
  return fitting[roll.for('someone', what, village.electionDay).upTo(fitting.length)];
}

/** 没有受托、没有岗位、不是候选人的来人 */
export function ordinary({ village, arrivals, busy }: Cast): readonly PersonId[] {
  const engaged = new Set<PersonId>([
    ...busy,
    ...village.workers.map(({ person }) => person),
    ...village.candidates.map(({ person }) => person),
    ...village.entrustings.map(({ holder }) => holder),
  ]);
  const needy = new Set(village.people.filter(({ needs }) => needs !== undefined).map(({ id }) => id));
  return arrivals.map(({ person }) => person).filter((person) => !engaged.has(person) && !needy.has(person));
}
