import type { Day, PersonId } from '../terms/ids.ts';
import { lastOf } from './collections.ts';
import type { ElectionRecord } from './record.ts';

/** 选举日：最近定下的那一天；还没有定就没有。 */
export function electionDayOf({ ElectionDayFixed, ElectionDayMoved }: ElectionRecord): Day | undefined {
  return (ElectionDayMoved.at(-1) ?? ElectionDayFixed.at(-1))?.electionDay;
}

/** 在不在登记参加选举的名单上：最近一次登记决定为准，没有决定过的看已有的名册。 */
export function isOnRoll({ roll, RegistrationDecided }: ElectionRecord, person: PersonId): boolean {
  return lastOf(RegistrationDecided, (decision) => decision.person === person)?.admitted ?? roll.has(person);
}

/** 登记参加选举的人数：最近公布的数；没有公布过就没有。 */
export function registeredCount({ RollPublished }: ElectionRecord): number | undefined {
  return RollPublished.at(-1)?.registered;
}
