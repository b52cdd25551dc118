import { groupBy, sum } from '../../engine/collections.ts';
import type { Recorded } from '../../engine/events/index.ts';
import { reaches } from '../../engine/majority.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import type { Breach } from '../../engine/rule.ts';
import type { Quorum } from '../../profiles/params/preparation.ts';
import { meetingsOf, shortSittings, type Body, type Meeting } from './meetings.ts';
import { listMotions } from './motion-names.ts';

/** 某种会作出的决定站不住的：人没有到够就作了决定，或者宣布的与票数不合。 */
export function unsoundDecisions(record: ElectionRecord, body: Body, quorum: Quorum): readonly Breach[] {
  return meetingsOf(record, body).flatMap((meeting) => {
    const short = shortSittings(body, meeting.sittings, quorum);
    return short.length > 0 ? withoutQuorum(meeting, short) : miscounted(body, meeting, quorum);
  });
}

function withoutQuorum({ id, votes, selected }: Meeting, short: Meeting['sittings']): readonly Breach[] {
  const decided = [...votes.filter(({ passed }) => passed), ...(selected === undefined ? [] : [selected])];
  if (decided.length === 0) return [];
  const [total, present] = [sum(short, (each) => each.total), sum(short, (each) => each.present)];
  const unit = short.every(({ basis }) => basis === 'households') ? '户' : '人';
  return [
    {
      because: [...short, ...decided].map(({ seq }) => seq),
      about: [id],
      says: [{ ref: id }, `应到 ${total} ${unit}，实到 ${present} ${unit}，没有到够就作了决定`],
      falls: { what: 'step', which: id },
    },
  ];
}

/** 宣布的与票数不合：没有过半数却说通过，过了半数却说没有通过；针对不同的人的，各算一处。 */
function miscounted(body: Body, { id, sittings, votes }: Meeting, { majority }: Quorum): readonly Breach[] {
  const present = sum(sittings, (each) => each.present);
  const wrong = [...groupBy(votes, ({ matter, person }) => `${matter}|${person ?? ''}`).values()].flatMap((same) => {
    // 小组会各数各的票，加起来才是结果；一次会里重新表决的，以最后一次为准。
    const counted = body === 'groups' ? same : same.slice(-1);
    const last = counted.at(-1);
    const isPassed = reaches(
      majority,
      sum(counted, ({ inFavour }) => inFavour),
      present,
    );
    return last === undefined || last.passed === isPassed ? [] : [last];
  });
  return [...groupBy(wrong, ({ person }) => person).values()].map((same) => breachOf(id, present, same));
}

function breachOf(id: Meeting['id'], present: number, wrong: readonly Recorded<'MotionVoted'>[]): Breach {
  const [first] = wrong;
  const person = first?.person;
  const said = first?.passed === true ? '没有过半数同意，却宣布通过' : '已经过半数同意，却宣布没有通过';
  return {
    because: wrong.map(({ seq }) => seq),
    about: [id, ...(person === undefined ? [] : [person])],
    says: [
      listMotions(wrong.map(({ matter }) => matter)),
      ...(person === undefined ? [] : ['（', { ref: person }, '）']),
      `：到会 ${present}，${first?.inFavour ?? 0} 同意，${said}`,
    ],
  };
}
