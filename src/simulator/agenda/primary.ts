import type { EventOf } from '../../domain/engine/events/index.ts';
import { sortBy } from '../../domain/engine/collections.ts';
import { pollOf, postsOf, seatsFor } from '../../domain/engine/poll-facts.ts';
import { registeredCount } from '../../domain/engine/roll.ts';
import { first } from '../../domain/villages/prepared-past.ts';
import type { Candidacy } from '../../domain/villages/village.ts';
import type { Post } from '../../domain/terms/ids.ts';
import type { Agenda, AgendaScene } from './matter.ts';
import { standing } from './nomination.ts';
import { later, option, propose } from './propose.ts';

/** 候选人至多几名：应选名额加上最多的差额；规则包没有写差额数的没有上限。 */
function mostFor({ around, record }: AgendaScene, post: Post): number {
  const margin = around.profile.params.margins?.value[post].most;
  return margin === undefined ? Number.MAX_SAFE_INTEGER : seatsFor(pollOf(record, first), post) + margin;
}

/** 提名的人超过差额数，要预选：谁来投、怎么投 */
export const primaryAgenda: Agenda = (scene) => {
  const { record, today: on } = scene;
  const poll = pollOf(record, first);
  const nominees = standing(scene);
  const crowded = postsOf(poll).find((post) => nominees.filter((each) => each.post === post).length > mostFor(scene, post));
  if (crowded === undefined || poll.NomineesPublished.length === 0) return [];
  const registered = registeredCount(record) ?? 0;
  const voters = Math.floor((registered * 2) / 3);
  const votes = votesIn(scene, nominees, voters);
  const held = { type: 'PrimaryHeld', on, poll: first, by: 'voters', voters, secret: true, inPublic: true, votes } as const;
  return propose(scene, {
    id: 'primary',
    phase: 'nomination',
    from: 14,
    by: 11,
    title: '被提名的人太多',
    says: ['被提名为', { ref: crowded }, '的人超过了差额数，正式候选人怎么定？'],
    about: nominees.filter(({ post }) => post === crowded).map(({ person }) => person),
    isDone: poll.PrimaryHeld.length > 0 || poll.FormalListPublished.length > 0,
    responses: [
      option('voters', '登记的村民预选：过半数参加，无记名，公开计票', held),
      option('representatives', '开村民代表会议投票定，省事', { ...held, by: 'representatives', voters: 20 }),
      option('hands', '村民大会举手，数一数', { ...held, secret: false }),
      { ...later, label: '选委会挑几个就是' },
    ],
  });
};

/** 预选的票：候选人里人缘好的票多；各人的票数都不相等。 */
function votesIn({ around }: AgendaScene, nominees: readonly Candidacy[], voters: number): EventOf<'PrimaryHeld'>['votes'] {
  const known = new Set(around.village.candidates.map(({ person }) => person));
  const ranked = sortBy(nominees, ({ person }) => [
    known.has(person) ? 0 : 1,
    around.roll.for('primary', person, 0).upTo(1 << 20),
    person,
  ]);
  return ranked.map(({ post, person }, place) => ({ post, person, votes: Math.max(1, voters - 3 * (place + 1)) }));
}

/** 预选以后列得上的：每个职务照得票多少取到差额数为止；没有预选的都列得上。 */
export function qualified(scene: AgendaScene): readonly Candidacy[] {
  const poll = pollOf(scene.record, first);
  const votes = poll.PrimaryHeld.at(-1)?.votes;
  const nominees = standing(scene);
  if (votes === undefined) return nominees;
  const votesOf = ({ post, person }: Candidacy) =>
    votes.find((line) => line.post === post && line.person === person)?.votes ?? 0;
  return postsOf(poll).flatMap((post) => {
    const ranked = sortBy(
      nominees.filter((each) => each.post === post),
      (each) => [-votesOf(each), each.person],
    );
    return ranked.slice(0, mostFor(scene, post));
  });
}

/** 预选得票排在后面、还没有列上的头一名 */
export function runnerUp(scene: AgendaScene, post: Post, listed: readonly Candidacy[]): Candidacy | undefined {
  const votes = pollOf(scene.record, first).PrimaryHeld.at(-1)?.votes ?? [];
  const waiting = votes.filter((line) => line.post === post && listed.every(({ person }) => person !== line.person));
  const [next] = sortBy(waiting, (line) => [-line.votes, line.person]);
  return next === undefined ? undefined : { post, person: next.person };
}
