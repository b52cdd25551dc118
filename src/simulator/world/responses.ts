import { lastOf, sortBy } from '../../domain/engine/collections.ts';
import type { Recorded } from '../../domain/engine/events/index.ts';
import type { ElectionRecord } from '../../domain/engine/record.ts';
import { pollOf } from '../../domain/engine/poll-facts.ts';
import { isSuspended } from '../reasons.ts';
import { toNoCard, toPhoneProxy, unbacked } from './desk-responses.ts';
import { toBooth, toGift, toPowerBack, toPowerCut, toPressure } from './hall-responses.ts';
import type { Before, Response } from './response.ts';

const incidentTypes = ['VoterCame', 'BoothEntered', 'GiftOffered', 'ClosingPressed', 'PowerFailed', 'PowerRestored'] as const;

type IncidentType = (typeof incidentTypes)[number];

/** 眼前的事：刚刚发生、还没有应对、时间也没有过去的；没有暂停的，来了电不用拿主意。 */
export function pendingIncident(record: ElectionRecord): Recorded<IncidentType> | undefined {
  const type = lastOf(record.types, (each) => each !== undefined && each !== 'TimePassed');
  const latest = incidentTypes.find((each) => each === type);
  if (latest === undefined) return undefined;
  const found = [...record.polls.values()].flatMap((poll): readonly Recorded<IncidentType>[] => poll[latest].slice(-1));
  const [last] = sortBy(found, ({ seq }) => [-seq]);
  if (last?.on !== record.today || last.at !== record.now) return undefined;
  return last.type !== 'PowerRestored' || isSuspended(pollOf(record, last.poll)) ? last : undefined;
}

/** 眼前的事可以怎样应对；没有眼前的事，就没有。 */
export function responsesTo(record: ElectionRecord): readonly Response[] {
  const incident = pendingIncident(record);
  const poll = incident && record.polls.get(incident.poll);
  if (incident === undefined || poll === undefined) return [];
  const here = { on: incident.on, at: incident.at ?? 0, poll: incident.poll };
  return responses(incident, { record, poll, here });
}

function responses(incident: Recorded<IncidentType>, before: Before): readonly Response[] {
  switch (incident.type) {
    case 'VoterCame':
      return unbacked(before.poll, incident).length > 0 ? toPhoneProxy(before, incident) : toNoCard(before, incident);
    case 'BoothEntered':
      return toBooth(before, incident);
    case 'GiftOffered':
      return toGift(before, incident);
    case 'ClosingPressed':
      return toPressure(before);
    case 'PowerFailed':
      return toPowerCut(before);
    case 'PowerRestored':
      return toPowerBack(before);
  }
}
