import type { Day, PersonId, Seq } from '../terms/ids.ts';
import type { ElectionRecord } from './record.ts';

/** 选举日：最近定下的那一天；还没有定就没有。 */
export function electionDayOf({ ElectionDayFixed, ElectionDayMoved }: ElectionRecord): Day | undefined {
  return (ElectionDayMoved.at(-1) ?? ElectionDayFixed.at(-1))?.electionDay;
}

/** 登记参加选举的人数：最近公布的数，加上以后公布的变动；没有公布过就没有。 */
export function registeredCount({ RollPublished, RollCorrected }: ElectionRecord): number | undefined {
  const published = RollPublished.at(-1);
  if (published === undefined) return undefined;
  return RollCorrected.filter(({ posted, seq }) => posted && seq > published.seq).reduce(
    (count, { added, removed }) => count + added.length - removed.length,
    published.registered,
  );
}

/** 整本名册：眼下登记参加选举的人；这本日志没有记过名册的，没有。 */
export function rollOf({ roll, RegistrationDecided, RollCorrected }: ElectionRecord): ReadonlySet<PersonId> | undefined {
  if (RegistrationDecided.length === 0 && RollCorrected.length === 0) return roll.size === 0 ? undefined : roll;
  const latest = new Map<PersonId, { readonly admitted: boolean; readonly seq: Seq }>();
  const note = (person: PersonId, admitted: boolean, seq: Seq) => {
    if ((latest.get(person)?.seq ?? 0) < seq) latest.set(person, { admitted, seq });
  };
  for (const { person, admitted, seq } of RegistrationDecided) note(person, admitted, seq);
  for (const { added, removed, seq } of RollCorrected) {
    for (const person of added) note(person, true, seq);
    for (const person of removed) note(person, false, seq);
  }
  const admitted = [...latest].flatMap(([person, each]) => (each.admitted ? [person] : []));
  return new Set([...[...roll].filter((person) => latest.get(person)?.admitted !== false), ...admitted]);
}
