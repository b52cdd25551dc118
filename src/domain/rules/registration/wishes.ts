import type { Recorded } from '../../engine/events/index.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import type { Standing } from '../../engine/roll.ts';
import type { PersonId } from '../../terms/ids.ts';

/**
 * 本人参不参加：以最近一次的意思为准。回了话的、书面托人投票的、自己来要求列入的，都看得出；
 * 选委会留着他写的话的，也算表示了参加。什么都没有记的，没有。
 */
export function wishOf(record: ElectionRecord, person: PersonId): boolean | undefined {
  const said = [
    ...record.WishExpressed.filter((each) => each.person === person).map(({ seq, takesPart }) => ({ seq, takesPart })),
    ...ownRequests(record, person).map(({ seq }) => ({ seq, takesPart: true })),
  ];
  const [first, ...rest] = said;
  if (first !== undefined) return rest.reduce((latest, each) => (each.seq > latest.seq ? each : latest), first).takesPart;
  const hasWritten = record.RegistrationDecided.some(
    (each) => each.person === person && each.evidence?.includes('written-wish') === true,
  );
  return hasWritten ? true : undefined;
}

/** 他自己要求列入的异议、书面的委托 */
function ownRequests(record: ElectionRecord, person: PersonId): readonly Recorded[] {
  const polls = [...record.polls.values()];
  return [
    ...record.ObjectionFiled.filter(({ by, about, asks }) => by === person && about === person && asks === 'add'),
    ...polls.flatMap(({ ProxyRequested, ProxyApproved }) =>
      [...ProxyRequested, ...ProxyApproved].filter(({ absentee, form }) => absentee === person && form === 'letter'),
    ),
  ];
}

/** 有没有联系过他、问他参不参加 */
export function isAsked({ ContactMade }: ElectionRecord, person: PersonId): boolean {
  return ContactMade.some((each) => each.person === person);
}

/** 登记决定说的理由；由名单变动定的，没有写理由。 */
export function groundOf({ by }: Standing): Recorded<'RegistrationDecided'>['ground'] {
  return by.type === 'RegistrationDecided' ? by.ground : undefined;
}

/** 登记决定留下的凭据；没有记凭据的没有。 */
export function evidenceOf({ by }: Standing): Recorded<'RegistrationDecided'>['evidence'] {
  return by.type === 'RegistrationDecided' ? by.evidence : undefined;
}
