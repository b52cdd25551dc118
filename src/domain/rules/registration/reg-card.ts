import type { Recorded } from '../../engine/events/index.ts';
import { openingOf, pollOf } from '../../engine/poll-facts.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

const openHands = '条文写的是选委会发放；组长代发算不算选委会发放，没有写明，要看有没有逐户签收';

export const regCard = defineRule({
  id: 'reg-card',
  title: '选民证由选委会在投票以前发到选民手里',
  uses: ['voterCards'],
  consequence: 'curable',
  remedy: {
    says: '把经别人手的证收回核对，由选委会派人逐户补发，本人签收',
    by: ['CardsIssued'],
    until: 'PollOpened',
  },
  mistakes: ['M040'],
  check(record) {
    const opening = openingOf(pollOf(record, 'first#1'));
    const issued = record.CardsIssued.at(-1);
    return [
      ...(issued === undefined ? [] : throughOthers(issued)),
      ...(opening === undefined ? [] : neverIssued(record, opening)),
    ];
  },
});

/** 最近一次发证是经谁的手；后来由选委会重发的，不再说。 */
function throughOthers({ by, seq }: Recorded<'CardsIssued'>): readonly Breach[] {
  if (by === 'committee') return [];
  return [
    {
      because: [seq],
      about: [],
      says: by === 'candidate' ? text`选民证交给想当候选人的人去发` : text`选民证交给组长去发`,
      ...(by === 'group-leader' && { doubt: openHands }),
    },
  ];
}

function neverIssued({ CardsIssued }: ElectionRecord, opening: Recorded<'PollOpened'>): readonly Breach[] {
  if (CardsIssued.some(({ seq }) => seq < opening.seq)) return [];
  return [
    {
      because: [opening.seq],
      about: [],
      says: text`开始投票以前没有发选民证`,
      duty: { what: 'CardsIssued', due: opening.on, overtaken: true },
    },
  ];
}
