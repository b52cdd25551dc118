import { electionsIn, votingDayOf } from '../../engine/poll-facts.ts';
import type { PollRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { sheetFault } from '../../engine/sheet-fault.ts';
import { boxesIn, overfullBoxes, sheetOf } from '../../engine/tally.ts';
import type { BoxId, Day, PollId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

export const countAgrees = defineRule({
  id: 'count-agrees',
  title: '计票单要与箱里的票一张不差',
  uses: ['openCount'],
  mayUse: ['ballotCheck'],
  consequence: 'curable',
  remedy: { says: '当众把这个箱的票重数一遍，改正计票单', by: ['BoxCounted', 'PapersCounted'], until: 'BallotsSealed' },
  mistakes: ['M101', 'M105'],
  check(record, { ballotCheck }) {
    return electionsIn(record).flatMap(([id, poll]) => {
      const isVoid = (box: BoxId) => ballotCheck?.overfullBox === 'box' && overfullBoxes(poll).includes(box);
      const on = votingDayOf(record, id);
      return boxesIn(poll)
        .filter((box) => !isVoid(box))
        .flatMap((box) => [...differing(id, poll, box), ...(on === undefined ? [] : uncounted(id, poll, box, on))]);
    });
  },
});

function differing(id: PollId, poll: PollRecord, box: BoxId): Breach[] {
  const fault = sheetFault(poll, box);
  if (fault?.what !== 'differs') return [];
  const counted = poll.PapersCounted.filter((each) => each.box === box);
  return [
    {
      because: [...counted.map(({ seq }) => seq), fault.sheet.seq],
      about: [box, id],
      says: text`${box} 的计票单与箱里的票、先数的张数对不上`,
      falls: { what: 'step', which: box },
    },
  ];
}

/** 开了的箱没有计票单，就定了结果。 */
function uncounted(id: PollId, poll: PollRecord, box: BoxId, due: Day): Breach[] {
  const concluded = poll.ValidityDeclared[0] ?? poll.ElectedDeclared[0];
  const isCounted = poll.BoxCounted.some((sheet) => sheet.box === box);
  if (concluded === undefined || isCounted || sheetOf(poll, box) === undefined) return [];
  return [
    {
      because: [concluded.seq],
      about: [box, id],
      says: text`${box} 的票没有计票单，就定了结果`,
      duty: { what: 'BoxCounted', due, overtaken: true },
    },
  ];
}
