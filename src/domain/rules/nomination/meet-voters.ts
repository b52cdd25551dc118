import { openingOf, votingDayOf } from '../../engine/poll-facts.ts';
import type { Recorded } from '../../engine/events/index.ts';
import type { PollRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { Day, PollId } from '../../terms/ids.ts';
import { text, type Text } from '../../terms/text.ts';
import { listedNow, nominatedPolls } from './nominations.ts';

type Meeting = Recorded<'VotersMet'>;

export const meetVoters = defineRule({
  id: 'meet-voters',
  title: '投票以前，选委会组织候选人与村民见面、回答提问',
  uses: ['meetVoters'],
  consequence: 'curable',
  remedy: { says: '投票以前由选委会组织一次见面会，候选人都请到，让村民提问', by: ['VotersMet'], until: 'PollOpened' },
  mistakes: ['M053'],
  check(record) {
    return nominatedPolls(record).flatMap(([id, poll]) => {
      const [opening, [list], day] = [openingOf(poll), poll.FormalListPublished, votingDayOf(record, id)];
      if (list === undefined || day === undefined) return [];
      const meetings = poll.VotersMet.filter(({ seq }) => seq > list.seq && (opening === undefined || seq < opening.seq));
      const own = meetings.filter(({ by }) => by === 'committee');
      if (own.length === 0) return [notHeld(id, poll, { day, meetings })];
      const asked = own.some(({ questions }) => questions) ? [] : [unasked(id, own)];
      return [...asked, ...absent(id, poll, own)];
    });
  },
});

function notHeld(
  id: PollId,
  poll: PollRecord,
  { day, meetings }: { readonly day: Day; readonly meetings: readonly Meeting[] },
): Breach {
  const isByTownship = meetings.some(({ by }) => by === 'township');
  const says: Text = [
    '选委会没有组织候选人与村民见面',
    meetings.length === 0 ? '' : isByTownship ? '，只有乡镇开的' : '，只有候选人自己开的',
  ];
  return {
    because: [...poll.FormalListPublished.slice(0, 1), ...meetings].map(({ seq }) => seq),
    about: [id],
    says: says.filter((part) => part !== ''),
    duty: { what: 'VotersMet', due: day, ...(openingOf(poll) && { overtaken: true }) },
  };
}

function unasked(id: PollId, meetings: readonly Meeting[]): Breach {
  return { because: meetings.map(({ seq }) => seq), about: [id], says: text`候选人与村民见了面，没有让村民提问` };
}

/** 有人一次也没有到 */
function absent(id: PollId, poll: PollRecord, meetings: readonly Meeting[]): Breach[] {
  const met = new Set(meetings.flatMap(({ candidates }) => candidates));
  const missing = [...new Set(listedNow(poll).map(({ person }) => person))].filter((person) => !met.has(person));
  return missing.map((person) => ({
    because: meetings.map(({ seq }) => seq),
    about: [person, id],
    says: text`候选人 ${person} 没有参加见面会`,
    doubt: '法律要求选委会组织候选人见面，没有写候选人没有到怎么办；没有通知到的，要再组织一次',
  }));
}
