import type { Recorded } from '../../engine/events/index.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import type { Breach } from '../../engine/rule.ts';
import type { Text } from '../../terms/text.ts';

type Seen = Recorded<'SabotageSeen'>;

/** 没有制止、没有报告的破坏：同一人、同一种做法算一处，以最近一次为准。 */
export function unanswered(
  record: ElectionRecord,
  isThis: (seen: Seen) => boolean,
  tell: (seen: Seen) => Text,
): readonly Breach[] {
  const latest = new Map(record.SabotageSeen.filter(isThis).map((seen) => [`${seen.by}|${seen.how}`, seen]));
  return [...latest.values()].flatMap((seen): Breach[] => {
    const answers = record.SabotageAnswered.filter(({ by, seq }) => by === seen.by && seq > seen.seq);
    if (answers.some(({ answer }) => answer !== 'ignored')) return [];
    const ignored = answers.at(-1);
    return [
      {
        because: [seen.seq, ...(ignored === undefined ? [] : [ignored.seq])],
        about: [seen.by, ...(seen.against === undefined ? [] : [seen.against])],
        says: tell(seen),
        falls: { what: 'person', which: seen.by },
        // 明说不管的，当时就不对；还没有应对的，到第二天才算。
        ...(ignored === undefined && { duty: { what: 'SabotageAnswered', due: seen.on } as const }),
      },
    ];
  });
}
