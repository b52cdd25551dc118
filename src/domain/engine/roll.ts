import type { Day, PersonId } from '../terms/ids.ts';
import type { ElectionRecord } from './record.ts';

/** 选举日：最近定下的那一天；还没有定就没有。 */
export function electionDayOf({ ElectionDayFixed, ElectionDayMoved }: ElectionRecord): Day | undefined {
  return (ElectionDayMoved.at(-1) ?? ElectionDayFixed.at(-1))?.electionDay;
}

/** 登记参加选举的人数：最近公布的数；没有公布过就没有。 */
export function registeredCount({ RollPublished }: ElectionRecord): number | undefined {
  return RollPublished.at(-1)?.registered;
}

/** 整本名册：眼下登记参加选举的人；这本日志没有记过名册的，没有。 */
export function rollOf({ roll, RegistrationDecided }: ElectionRecord): ReadonlySet<PersonId> | undefined {
  if (RegistrationDecided.length === 0) return roll.size === 0 ? undefined : roll;
  const latest = new Map(RegistrationDecided.map(({ person, admitted }) => [person, admitted]));
  const admitted = [...latest].flatMap(([person, isAdmitted]) => (isAdmitted ? [person] : []));
  return new Set([...[...roll].filter((person) => latest.get(person) !== false), ...admitted]);
}
