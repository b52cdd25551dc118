import { lastOf } from '../../engine/collections.ts';
import { relationBetween } from '../../engine/kinship.ts';
import { allCandidates, proxiesIn } from '../../engine/poll-facts.ts';
import type { Recorded } from '../../engine/events/index.ts';
import type { ElectionRecord, PollRecord } from '../../engine/record.ts';
import { rollOf } from '../../engine/roll.ts';
import type { ParamValues } from '../../profiles/params.ts';
import type { Day, PersonId, Seq } from '../../terms/ids.ts';

/** 判断一份委托要用的参数 */
export const proxyTerms = ['proxyCauses', 'proxyForm', 'proxyHolder', 'maxProxiesPerHolder', 'candidateAsHolder'] as const;

type Proxy = Recorded<'ProxyApproved'> | Recorded<'ProxyRefused'>;
type Terms = ParamValues<(typeof proxyTerms)[number]>;

/** 站得住的委托：样样合规定、也没有一处两可。拒绝这样的委托，或者不给受托人票，就是剥夺权利。 */
export function isSoundProxy(record: ElectionRecord, poll: PollRecord, proxy: Proxy, terms: Terms): boolean {
  const { absentee, holder, form, passedOnBy, seq } = proxy;
  const roll = rollOf(record);
  if (roll === undefined || !roll.has(absentee) || !roll.has(holder) || absentee === holder) return false;
  if (form !== 'letter' || passedOnBy !== undefined || !isGroundedIn(record, proxy, terms)) return false;
  if (terms.proxyHolder === 'relative-only' && relationBetween(record.kin, absentee, holder) === undefined) return false;
  return !allCandidates(poll).has(holder) && heldBefore(poll, holder, seq) < terms.maxProxiesPerHolder;
}

/** 说的情形允许委托，村情也对得上 */
function isGroundedIn({ people }: ElectionRecord, { absentee, cause }: Proxy, { proxyCauses }: Terms): boolean {
  const person = people.get(absentee);
  if (cause === 'away') return person?.lives === 'away';
  return cause === 'unable' && proxyCauses.includes('unable') && person?.needs === 'home-visit';
}

/** 那一刻他手里已经有几份委托 */
function heldBefore(poll: PollRecord, holder: PersonId, at: Seq): number {
  const ProxyApproved = poll.ProxyApproved.filter(({ seq }) => seq < at);
  const ProxyRevoked = poll.ProxyRevoked.filter(({ seq }) => seq < at);
  return proxiesIn({ ...poll, ProxyApproved, ProxyRevoked }).filter((proxy) => proxy.holder === holder).length;
}

/** 哪天来办的：有来办的记录看记录，没有的看办、拒绝的那天。 */
export function askedOn({ ProxyRequested }: PollRecord, { absentee, seq, on }: Proxy): Day {
  return lastOf(ProxyRequested, (each) => each.absentee === absentee && each.seq < seq)?.on ?? on;
}
