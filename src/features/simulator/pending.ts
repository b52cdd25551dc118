import type { Recorded } from '../../domain/engine/events/index.ts';
import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import type { ElectionRecord } from '../../domain/engine/record.ts';
import { spell, type Text } from '../../domain/terms/text.ts';
import { describe } from '../../simulator/describe.ts';
import { nameOf } from '../../simulator/naming.ts';
import type { Place } from '../../simulator/offers/offer.ts';
import type { Run } from '../../simulator/run.ts';
import { dilemmaIn } from '../../simulator/stage.ts';

/** 正等着拿主意的事：在哪个站、说什么、有哪几种办法；哪种对，没有标。 */
export interface Pending {
  readonly id: string;
  readonly place: Place;
  readonly says: string;
  readonly detail: string;
  readonly options: readonly { readonly label: string; readonly acts: readonly ElectionEvent[] }[];
}

/** 眼前的事念给学员听；没有就没有。 */
export function pendingIn({ session, seed }: Run): Pending | undefined {
  const dilemma = dilemmaIn(session.record, seed);
  if (dilemma === undefined) return undefined;
  const { incident, responses } = dilemma;
  return {
    id: `${incident.type}-${incident.seq}`,
    place: placeOf(incident),
    says: `${spell(describe(incident), (ref) => nameOf(session.record, ref))}。`,
    detail: spell(detailOf(incident, session.record), (ref) => nameOf(session.record, ref)),
    options: responses.map(({ label, acts }) => ({ label, acts })),
  };
}

function placeOf({ type }: Recorded): Place {
  return type === 'BoothEntered' ? 'booths' : type === 'PowerFailed' || type === 'PowerRestored' ? 'box' : 'desk';
}

/** 补一句看得见的情形 */
function detailOf(incident: Recorded, { people }: ElectionRecord): Text {
  if (incident.type === 'VoterCame') {
    const others = incident.for.filter((each) => each !== incident.person);
    if (others.length === 0) return ['名单上有这个人。后面还排着队。'];
    return ['说是还替 ', ...others.map((ref) => ({ ref })), ' 投，手机里有一张委托书的照片。'];
  }
  if (incident.type === 'BoothEntered') {
    return people.get(incident.voter)?.needs === 'scribe'
      ? ['本人不会写字，没有作声。']
      : ['本人会写字，没有作声。后面的人都看着。'];
  }
  if (incident.type === 'GiftOffered') return ['来投票的人有的接了，有的没有接。'];
  if (incident.type === 'ClosingPressed') return ['有几个人跟着附和，说该来的都来了。'];
  return incident.type === 'PowerFailed' ? ['屋里暗了下来，写票处看不清字。'] : [];
}
