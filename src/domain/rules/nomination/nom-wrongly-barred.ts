import type { Recorded } from '../../engine/events/index.ts';
import { electionsIn } from '../../engine/poll-facts.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { rollOf } from '../../engine/roll.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { Bar } from '../../profiles/params/nomination.ts';
import type { PersonId } from '../../terms/ids.ts';
import { text, type Text } from '../../terms/text.ts';
import { failedReview, listedNow } from './nominations.ts';

/** 说的理由站不住：法律没有这个理由，或者有这个理由、此人却不是。 */
interface Unfounded {
  readonly says: Text;
  readonly doubt?: string;
}

export const nomWronglyBarred = defineRule({
  id: 'nom-wrongly-barred',
  title: '不得作候选人的只有法定的几类，别的理由不能把人审下来',
  uses: ['candidateBars'],
  consequence: 'curable',
  remedy: {
    says: '要材料写明文书名称和结论；对不上法定情形的，改为通过，列回名单，重新公布',
    by: ['NomineeReviewed', 'FormalListPublished', 'CandidateAdded'],
    until: 'PollOpened',
  },
  mistakes: ['M048', 'M049'],
  check(record, { candidateBars }) {
    const nominees = [...new Set(record.NomineeReviewed.map(({ nominee }) => nominee))];
    const reviewed = nominees.flatMap((person): Breach[] => {
      const review = failedReview(record, person);
      const found = review && unfounded(record, review, candidateBars);
      return found ? [{ because: [review.seq], about: [person], ...found, falls: { what: 'person', which: person } }] : [];
    });
    const failed = new Set(reviewed.flatMap(({ about }) => about));
    return [...reviewed, ...removedWrongly(record, candidateBars).filter(({ about }) => !about.some((ref) => failed.has(ref)))];
  },
});

function unfounded(record: ElectionRecord, review: Recorded<'NomineeReviewed'>, bars: readonly Bar[]): Unfounded | undefined {
  const { nominee, ground } = review;
  switch (ground) {
    case undefined:
      return undefined;
    case 'expelled-from-party':
    case 'punished-for-crime':
    case 'clan-or-gang':
    case 'cult':
      return bars.includes(ground)
        ? untrue(record, nominee, ground)
        : { says: text`${nominee} 因为法律没有写的理由没有通过审查` };
    case 'not-on-roll':
      return rollOf(record)?.has(nominee) === true
        ? { says: text`${nominee} 在登记名单上，却说他没有登记，没有通过审查` }
        : undefined;
    default:
      return { says: [{ ref: nominee }, ` 没有通过审查，说的理由${groundWords[ground]}，法律没有这样写`] };
  }
}

const groundWords = {
  detained: '是正被羁押',
  petitioner: '是上访过',
  'in-debt': '是欠着债',
  age: '是年纪大了',
  'not-wanted': '是上面不满意',
} as const;

/** 说他有法定情形，事实上没有；材料写错了、照材料办的，只提示。 */
function untrue(record: ElectionRecord, nominee: PersonId, bar: Bar | undefined): Unfounded | undefined {
  const person = record.people.get(nominee);
  if (person === undefined || (bar === undefined ? person.bar !== undefined : person.bar === bar)) return undefined;
  const papers = record.PaperReceived.filter((each) => each.nominee === nominee);
  if (papers.some(({ says }) => says === 'barred')) {
    const says = text`${nominee} 并没有材料上写的情形，照材料把他审了下来`;
    return { says, doubt: '材料写明了有这种情形，与事实不合；审查的人照材料办，错在材料，要请出具的部门更正' };
  }
  if (papers.some(({ says }) => says === 'vague')) return { says: text`材料没有写清，就说 ${nominee} 有不得作候选人的情形` };
  return { says: text`${nominee} 没有不得作候选人的情形，却说他有` };
}

/** 说有法定情形、从名单上取消的；后来列回去的不算。 */
function removedWrongly(record: ElectionRecord, bars: readonly Bar[]): Breach[] {
  return electionsIn(record).flatMap(([id, poll]) => {
    const listed = new Set(listedNow(poll).map(({ person }) => person));
    const removed = new Map(
      poll.CandidateRemoved.flatMap((each) => (each.ground === 'barred' ? [[each.person, each] as const] : [])),
    );
    return [...removed.values()].flatMap(({ person, seq }): Breach[] => {
      const found = listed.has(person) || bars.length === 0 ? undefined : untrue(record, person, undefined);
      return found ? [{ because: [seq], about: [person, id], ...found, falls: { what: 'person', which: person } }] : [];
    });
  });
}
