import { closingOf, declaredIn, electionsIn } from '../../engine/poll-facts.ts';
import type { PollRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { ballotsIssued, ballotsRecovered, judgementOf, overfullBoxes, papersIn } from '../../engine/tally.ts';
import type { ParamValues } from '../../profiles/params.ts';
import type { PollId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

type Check = ParamValues<'ballotCheck'>['ballotCheck'];

export const ballotsVs = defineRule({
  id: 'ballots-vs',
  title: '收回的选票不得多于规定的数',
  uses: ['ballotCheck'],
  consequence: 'election-void',
  remedy: {
    says: '先重数一遍纸；确实多了，当场宣布选举无效，封存选票，重新选举。只是流动票箱多了、本地规定只垮那个箱的，那个箱的票全部作废',
    by: ['PapersCounted', 'BoxCounted', 'ValidityDeclared'],
  },
  mistakes: ['M086', 'M087'],
  check(record, { ballotCheck }) {
    return electionsIn(record).flatMap(([id, poll]) => [
      ...surplus(id, poll, ballotCheck),
      ...(ballotCheck.overfullBox === 'not-regulated' ? [] : overfull(id, poll, ballotCheck.overfullBox)),
    ]);
  },
});

function surplus(id: PollId, poll: PollRecord, { base }: Check): Breach[] {
  const limit = base === 'voters' ? closingOf(poll)?.voters : poll.BallotsIssued.length > 0 ? ballotsIssued(poll) : undefined;
  const recovered = ballotsRecovered(poll);
  const validity = poll.ValidityDeclared.at(-1);
  const taken = [...(validity?.valid ? [validity] : []), ...declaredIn(poll)];
  // 混进来的伪造票归「伪造的票另行封存」一条，剔出去还多的才归这里。
  if (recovered === undefined || limit === undefined || taken.length === 0 || recovered - forgedKept(poll) <= limit) return [];
  const says =
    base === 'voters'
      ? text`参加投票 ${limit} 人，收回选票 ${recovered} 张，多了 ${recovered - limit} 张，不能当作有效`
      : text`发出选票 ${limit} 张，收回 ${recovered} 张，多了 ${recovered - limit} 张，不能当作有效`;
  return [{ because: taken.map(({ seq }) => seq), about: [id], says }];
}

function forgedKept(poll: PollRecord): number {
  const forged = poll.PaperFound.filter(({ face }) => face.stock === 'forged');
  return forged.filter(({ paper }) => judgementOf(poll, paper)?.ruling !== 'set-aside').length;
}

/** 流动票箱的票多于公布的人数，票还照样计给了人。 */
function overfull(id: PollId, poll: PollRecord, falls: 'box' | 'election'): Breach[] {
  return overfullBoxes(poll).flatMap((box): Breach[] => {
    const sheet = poll.BoxCounted.filter((each) => each.box === box).at(-1);
    if (sheet === undefined || sheet.votes.every(({ votes }) => votes === 0)) return [];
    const voters = poll.MobileBoxArranged.filter((each) => each.box === box).at(-1)?.voters.length ?? 0;
    return [
      {
        because: [sheet.seq],
        about: [box, id],
        says: text`${box} 公布的使用人数是 ${voters} 人，箱里有 ${papersIn(poll, box) ?? 0} 张票，还照样计给了人`,
        falls: falls === 'box' ? { what: 'box', which: box } : { what: 'election', which: id },
      },
    ];
  });
}
