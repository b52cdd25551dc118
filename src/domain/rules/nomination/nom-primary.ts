import { reaches } from '../../engine/majority.ts';
import type { Recorded } from '../../engine/events/index.ts';
import { candidatesFor, postsOf, seatsFor } from '../../engine/poll-facts.ts';
import type { ElectionRecord, PollRecord } from '../../engine/record.ts';
import { registeredCount } from '../../engine/roll.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { ParamValues } from '../../profiles/params.ts';
import type { PersonId, PollId, Post } from '../../terms/ids.ts';
import { text, type Text } from '../../terms/text.ts';
import { at, isExcused, listedNow, nominatedPolls, nomineesFor, primaryBefore } from './nominations.ts';

type Law = ParamValues<'primary' | 'margins'> & Partial<ParamValues<'womanCandidate'>>;
type Primary = Recorded<'PrimaryHeld'>;

interface Field {
  readonly record: ElectionRecord;
  readonly id: PollId;
  readonly poll: PollRecord;
  readonly list: Recorded<'FormalListPublished'>;
}

export const nomPrimary = defineRule({
  id: 'nom-primary',
  title: '被提名的人超过差额数的，由过半数登记村民无记名预选',
  uses: ['primary', 'margins'],
  mayUse: ['womanCandidate'],
  consequence: 'curable',
  remedy: {
    says: '组织登记村民预选：过半数参加，无记名，公开计票；照得票多少重新确定、公布名单',
    by: ['PrimaryHeld', 'FormalListPublished'],
    until: 'PollOpened',
  },
  mistakes: ['M050'],
  check(record, law) {
    return nominatedPolls(record).flatMap(([id, poll]) => {
      const list = poll.FormalListPublished.at(-1);
      if (list === undefined) return [];
      const field = { record, id, poll, list };
      const held = primaryBefore(poll, list);
      return held === undefined ? notHeld(field, law) : [...heldWrongly(field, held, law), ...votesIgnored(field, held, law)];
    });
  },
});

function notHeld({ record, id, poll, list }: Field, { margins }: Law): Breach[] {
  const nominees = nomineesFor(record, id, poll);
  return postsOf(poll).flatMap((post): Breach[] => {
    const [count, most] = [at(nominees, post).length, seatsFor(poll, post) + margins[post].most];
    if (count <= most) return [];
    const says = text`被提名为${post}的有 ${count} 人，候选人至多 ${most} 名，没有预选就公布了名单`;
    return [{ because: [list.seq], about: [post, id], says }];
  });
}

/** 谁来投、几人参加、是不是无记名、公开计票：几处毛病合起来说。 */
function heldWrongly({ record, id }: Field, held: Primary, { primary }: Law): Breach[] {
  const registered = registeredCount(record);
  const faults: Text[] = [];
  if (held.by === 'representatives') faults.push(['由村民代表投票']);
  if (held.by === 'committee') faults.push(['由选委会投票']);
  if (held.by === 'voters' && registered !== undefined && !reaches(primary.turnout, held.voters, registered)) {
    faults.push(text`登记 ${registered} 人，只有 ${held.voters} 人参加，没有过半数`);
  }
  if (!held.secret) faults.push(['不是无记名']);
  if (!held.inPublic) faults.push(['没有公开计票']);
  if (faults.length === 0) return [];
  return [
    {
      because: [held.seq],
      about: [id],
      says: ['预选', ...faults.flatMap((fault, index) => [index > 0 ? '，' : '', ...fault])],
    },
  ];
}

/** 得票多的没有列，得票少的列上了；海南为保证有妇女，可以把得票最多的妇女提上来。 */
function votesIgnored(field: Field, held: Primary, { womanCandidate }: Law): Breach[] {
  const { record, id, poll } = field;
  return postsOf(poll).flatMap((post) => {
    const votes = new Map(held.votes.flatMap((line) => (line.post === post ? [[line.person, line.votes] as const] : [])));
    const listed = candidatesFor(poll, post);
    const women = listedNow(poll).filter(({ person }) => record.people.get(person)?.sex === 'female');
    const isKeptAsWoman = (person: PersonId) =>
      womanCandidate !== undefined && women.length === 1 && women[0]?.person === person;
    const lowest = Math.min(
      ...listed.filter((person) => votes.has(person) && !isKeptAsWoman(person)).map((person) => votes.get(person) ?? 0),
    );
    const skipped = [...votes].filter(
      ([person, got]) => got > lowest && !listed.includes(person) && !isExcused(record, poll, { post, person }),
    );
    return skipped.map(([person, got]) => skippedBreach({ id, post, person, got }, held));
  });
}

interface Skipped {
  readonly id: PollId;
  readonly post: Post;
  readonly person: PersonId;
  readonly got: number;
}

function skippedBreach({ id, post, person, got }: Skipped, { seq }: Primary): Breach {
  const says = text`${person} 预选${post}得 ${got} 票，比列上的人多，没有列为候选人`;
  return { because: [seq], about: [person, post, id], says };
}
