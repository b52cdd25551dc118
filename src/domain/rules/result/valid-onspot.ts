import { electionsIn } from '../../engine/poll-facts.ts';
import type { PollRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { judgementOf } from '../../engine/tally.ts';
import type { PollId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

export const validOnspot = defineRule({
  id: 'valid-onspot',
  title: '选票、选举是不是有效，当场确认',
  uses: ['validityOnSpot'],
  consequence: 'curable',
  remedy: {
    says: '当众逐张判完，宣布选举是不是有效，再宣布当选',
    by: ['BallotJudged', 'ValidityDeclared'],
    until: 'BallotsSealed',
  },
  mistakes: ['M103'],
  check(record) {
    return electionsIn(record).flatMap(([id, poll]) => [...election(id, poll), ...papers(id, poll)]);
  },
});

function election(id: PollId, poll: PollRecord): Breach[] {
  const validity = poll.ValidityDeclared.at(-1);
  if (validity !== undefined) {
    return validity.onSpot ? [] : [{ because: [validity.seq], about: [id], says: text`${id}是不是有效，没有当场确认` }];
  }
  const concluded = poll.ElectedDeclared[0] ?? poll.ResultAnnounced[0];
  if (concluded === undefined) return [];
  const duty = { what: 'ValidityDeclared', due: concluded.on, overtaken: true } as const;
  return [{ because: [concluded.seq], about: [id], says: text`${id}是不是有效还没有宣布，就定了当选`, duty }];
}

/** 计票单填好了，箱里还有没判的票。 */
function papers(id: PollId, poll: PollRecord): Breach[] {
  return poll.PaperFound.flatMap(({ box, paper }): Breach[] => {
    const sheet = poll.BoxCounted.filter((each) => each.box === box).at(-1);
    if (sheet === undefined || judgementOf(poll, paper) !== undefined) return [];
    const duty = { what: 'BallotJudged', due: sheet.on, overtaken: true } as const;
    return [{ because: [sheet.seq], about: [paper, id], says: text`${paper} 是不是有效没有判，计票单已经填好了`, duty }];
  });
}
