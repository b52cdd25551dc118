import type { Day, PersonId } from '../terms/ids.ts';
import type { Recorded } from './events/index.ts';
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

/** 一个人登记没有登记：admitted 是眼下列没列入，by 是最近定下它的那件事。 */
export interface Standing {
  readonly person: PersonId;
  readonly admitted: boolean;
  readonly by: Recorded<'RegistrationDecided' | 'RollCorrected'>;
}

/** 定过的人，照头一次定的先后：登记决定和名单变动，以后一次为准；开卷以前就在名册上的不在里面。 */
export function standingsIn({ RegistrationDecided, RollCorrected }: ElectionRecord): readonly Standing[] {
  const latest = new Map<PersonId, Standing>();
  const note = (standing: Standing) => {
    if ((latest.get(standing.person)?.by.seq ?? 0) < standing.by.seq) latest.set(standing.person, standing);
  };
  for (const by of RegistrationDecided) note({ person: by.person, admitted: by.admitted, by });
  for (const by of RollCorrected) {
    for (const person of by.added) note({ person, admitted: true, by });
    for (const person of by.removed) note({ person, admitted: false, by });
  }
  return [...latest.values()];
}

/** 整本名册：眼下登记参加选举的人；这本日志没有记过名册的，没有。 */
export function rollOf(record: ElectionRecord): ReadonlySet<PersonId> | undefined {
  const { roll, RegistrationDecided, RollCorrected } = record;
  if (RegistrationDecided.length === 0 && RollCorrected.length === 0) return roll.size === 0 ? undefined : roll;
  const standings = standingsIn(record);
  const removed = new Set(standings.flatMap(({ person, admitted }) => (admitted ? [] : [person])));
  const added = standings.flatMap(({ person, admitted }) => (admitted ? [person] : []));
  return new Set([...[...roll].filter((person) => !removed.has(person)), ...added]);
}
