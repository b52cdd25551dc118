import { turnoutApplies } from '../../engine/decide-result.ts';
import { reaches } from '../../engine/majority.ts';
import { closingOf, electionsIn, noticeOf } from '../../engine/poll-facts.ts';
import type { PollRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { registeredCount } from '../../engine/roll.ts';
import { ballotsIssued, ballotsRecovered } from '../../engine/tally.ts';
import { centralVenue, kindOf } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

export const pollWronglyVoided = defineRule({
  id: 'poll-wrongly-voided',
  title: '过半数登记村民投了票、票也没有多的，不得宣布选举无效',
  uses: ['turnout'],
  mayUse: ['ballotCheck'],
  consequence: 'discipline',
  remedy: { says: '当众改正，宣布选举有效，照得票确定当选', by: ['ValidityDeclared'], until: 'BallotsSealed' },
  mistakes: ['M084'],
  check(record, { turnout, ballotCheck }) {
    const registered = registeredCount(record);
    if (registered === undefined) return [];
    return electionsIn(record).flatMap(([id, poll]): Breach[] => {
      const validity = poll.ValidityDeclared.at(-1);
      const recovered = ballotsRecovered(poll);
      const applies = turnoutApplies(kindOf(id));
      if (validity?.valid !== false || recovered === undefined || hasSurplus(poll, recovered, ballotCheck?.base)) return [];
      if (applies !== 'no' && !reaches(turnout, recovered, registered)) return [];
      const doubt = isIrregular(poll) ? '投票、计票里还有别的问题，是不是因此无效，由有权的机关认定' : undefined;
      return [
        {
          because: [validity.seq],
          about: [id],
          says: text`登记 ${registered} 人，收回选票 ${recovered} 张，票也没有多，却宣布${id}无效`,
          ...(doubt !== undefined && { doubt }),
        },
      ];
    });
  },
});

/** 票多了没有；与什么比没有规定的，比发出的多、比投票的人多都算。 */
function hasSurplus(poll: PollRecord, recovered: number, base: 'issued' | 'voters' | undefined): boolean {
  const issued = poll.BallotsIssued.length > 0 ? ballotsIssued(poll) : recovered;
  const voters = closingOf(poll)?.voters ?? recovered;
  return (base !== 'voters' && recovered > issued) || (base !== 'issued' && recovered > voters);
}

/** 别的程序上的问题：背着人计票、在别处开箱、停投时没有封箱看守、提前截止 */
function isIrregular(poll: PollRecord): boolean {
  const closedAt = closingOf(poll)?.at;
  const announced = noticeOf(poll)?.to;
  return (
    poll.CountHeld.some(({ inPublic }) => !inPublic) ||
    poll.BoxOpened.some(({ inPublic, venue }) => !inPublic || venue !== centralVenue) ||
    poll.VotingSuspended.some(({ guards, sealed }) => !sealed || guards.length === 0) ||
    (closedAt !== undefined && announced !== undefined && closedAt < announced)
  );
}
