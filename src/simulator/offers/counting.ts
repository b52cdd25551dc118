import { workersOf, pollOf } from '../../domain/engine/poll-facts.ts';
import { judgementOf, sheetOf } from '../../domain/engine/tally.ts';
import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import type { Ruling } from '../../domain/terms/ballot.ts';
import type { BoxId, PaperId, PersonId, Post } from '../../domain/terms/ids.ts';
import { posts } from '../../domain/terms/ids.ts';
import { nameOf } from '../naming.ts';
import { here, isPersonId, numberIn, offer, peopleIn, truthy, type Offer, type Scene } from './offer.ts';
import { rolesOf } from './roles.ts';

/** 开箱以后的事：点张数、唱票、签字。判票和计票单另有自己的界面。 */
export function countingOffers(scene: Scene): readonly Offer[] {
  const poll = pollOf(scene.record, scene.poll);
  if (poll.BoxOpened.length === 0) return [];
  return [...poll.BoxOpened.map(({ box }) => countPapers(scene, box)), holdCount(scene), signCount(scene)];
}

/** 箱里有几张纸：点得清楚的数，不算另行封存的。 */
export function papersSeen(scene: Scene, box: BoxId): number {
  const poll = pollOf(scene.record, scene.poll);
  const plain = poll.PlainPapersFound.filter((found) => found.box === box);
  const shown = poll.PaperFound.filter((found) => found.box === box);
  const set = shown.filter(({ paper }) => judgementOf(poll, paper)?.ruling === 'set-aside');
  return plain.reduce((total, found) => total + found.plain + found.blank, 0) + shown.length - set.length;
}

function countPapers(scene: Scene, box: BoxId): Offer {
  const former = pollOf(scene.record, scene.poll).PapersCounted.find((counted) => counted.box === box);
  return offer(scene, {
    id: `count-papers-${box}`,
    place: 'count',
    title: `${former ? '重新' : ''}点${nameOf(scene.record, box)}里的张数`,
    says: '先数纸，再唱票；先与发出的张数对上。',
    fields: [{ name: 'papers', label: '几张', kind: 'number', initial: papersSeen(scene, box), most: 9999 }],
    isDone: former !== undefined,
    make: (values) => [
      {
        type: 'PapersCounted',
        ...here(scene),
        box,
        papers: numberIn(values, 'papers'),
        ...(former && { replaces: former.seq }),
      },
    ],
  });
}

function holdCount(scene: Scene): Offer {
  return offer(scene, {
    id: 'hold-count',
    place: 'count',
    title: '写明这次唱票、计票是怎样做的',
    says: '一个念，一个看，一个在板上画正字；唱完了写明是不是当着大家的面。',
    formal: true,
    fields: [{ name: 'inPublic', label: '当着大家的面', kind: 'yes-no' }],
    isDone: pollOf(scene.record, scene.poll).CountHeld.length > 0,
    make: (values) => [{ type: 'CountHeld', ...here(scene), venue: 'S1', inPublic: truthy(values, 'inPublic') }],
  });
}

function signCount(scene: Scene): Offer {
  const poll = pollOf(scene.record, scene.poll);
  const pool = [...new Set(workersOf(poll).map(({ person }) => person))];
  return offer(scene, {
    id: 'sign-count',
    place: 'count',
    title: '在计票单上签字',
    says: '写明谁签的。',
    fields: [{ name: 'by', label: '签字的人', kind: 'people', pool, notes: rolesOf(scene) }],
    isDone: poll.CountSigned.length > 0,
    make: (values) => [{ type: 'CountSigned', ...here(scene), by: [...peopleIn(values, 'by')] }],
  });
}

/** 谁认定的 */
export type JudgedBy = 'reader' | 'scrutineer' | 'chair' | 'committee';

/** 判一张票；判过的是改判。 */
export function judging(
  scene: Scene,
  paper: PaperId,
  { ruling, voidPosts, by }: { readonly ruling: Ruling; readonly voidPosts: readonly Post[]; readonly by: JudgedBy },
): ElectionEvent {
  const former = judgementOf(pollOf(scene.record, scene.poll), paper);
  return {
    type: 'BallotJudged',
    ...here(scene),
    paper,
    ruling,
    voidPosts: [...voidPosts],
    by,
    ...(former && { replaces: former.seq }),
  };
}

/** 一张计票单上填的数 */
export interface SheetEntry {
  readonly papers: number;
  readonly void: number;
  readonly blank: number;
  readonly votes: readonly { readonly post: Post; readonly person: PersonId; readonly votes: number }[];
}

/** 照已经判好的票加出来的计票单；学员可以照着填，也可以填错。 */
export function addedUp(scene: Scene, box: BoxId): SheetEntry | undefined {
  const sheet = sheetOf(pollOf(scene.record, scene.poll), box);
  if (sheet === undefined) return undefined;
  const votes = [...sheet.votes].map(([key, count]) => {
    const [post, person] = key.split('|');
    return { post: posts.find((each) => each === post), person, votes: count };
  });
  return {
    ...sheet,
    votes: votes.flatMap(({ post, person, votes: count }) =>
      post !== undefined && isPersonId(person) ? [{ post, person, votes: count }] : [],
    ),
  };
}

/** 填好一个箱的计票单；填过的是重计。 */
export function sheetFilled(scene: Scene, box: BoxId, entry: SheetEntry): ElectionEvent {
  const former = pollOf(scene.record, scene.poll).BoxCounted.find((counted) => counted.box === box);
  return {
    type: 'BoxCounted',
    ...here(scene),
    box,
    papers: entry.papers,
    void: entry.void,
    blank: entry.blank,
    votes: entry.votes.map((line) => ({ ...line })),
    ...(former && { replaces: former.seq }),
  };
}
