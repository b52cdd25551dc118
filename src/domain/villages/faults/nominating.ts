import type { EventOf } from '../../engine/events/index.ts';
import { sum } from '../../engine/collections.ts';
import type { PersonId } from '../../terms/ids.ts';
import type { Person } from '../../terms/person.ts';
import { firstOf, type Acts } from './amend.ts';
import { listedIn, retold } from './election-cast.ts';
import type { Fault } from './fault.ts';
import { allOf, omit, rewrite, rewriteAll } from './rewrite.ts';

type Nomination = EventOf<'NominationMade'>;
type Bar = NonNullable<Person['bar']>;

/** 提名、审查的错处 */
export const nominatingFaults = {
  'nominated-by-township': {
    title: '候选人是乡镇提出来的',
    mistake: 'M042',
    must: ['nom-who'],
    plant: (acts) => nominatedBy(acts, 'township'),
  },
  'nominated-by-committee': {
    title: '候选人是选委会提出来的',
    mistake: 'M042',
    must: ['nom-who'],
    plant: (acts) => nominatedBy(acts, 'election-committee'),
  },
  'nominated-by-self': {
    title: '候选人只有本人自荐',
    must: ['nom-who'],
    plant: (acts) => nominatedBy(acts, 'self'),
  },
  'expelled-listed': {
    title: '被开除过党籍的人列为候选人',
    mistake: 'M047',
    must: ['nom-negative-1'],
    plant: (acts) => barred(acts, 'expelled-from-party'),
  },
  'convict-listed': {
    title: '因犯罪受过刑事处罚的人列为候选人',
    mistake: 'M047',
    must: ['nom-negative-2'],
    plant: (acts) => barred(acts, 'punished-for-crime'),
  },
  'gang-member-listed': {
    title: '利用宗族、黑恶势力干扰破坏的人列为候选人',
    mistake: 'M047',
    must: ['nom-negative-3'],
    plant: (acts) => barred(acts, 'clan-or-gang'),
  },
  'cult-member-listed': {
    title: '组织、参加邪教的人列为候选人',
    mistake: 'M047',
    must: ['nom-negative-4'],
    plant: (acts) => barred(acts, 'cult'),
  },
  'petitioner-barred': {
    title: '上访过的人审查不通过',
    mistake: 'M049',
    must: ['nom-wrongly-barred'],
    plant: (acts) => failed(acts, 'petitioner'),
  },
  'clean-record-barred': {
    title: '没有受过刑事处罚，照“受过刑事处罚”审了下来',
    mistake: 'M048',
    must: ['nom-wrongly-barred'],
    plant: (acts) => failed(acts, 'punished-for-crime'),
  },
  'one-names-all': {
    title: '一名村民提名的人数超过应选名额，照样当有效',
    mistake: 'M043',
    must: ['nom-cap'],
    plant: (acts) => {
      const seats = sum(firstOf(acts, 'SeatsFixed').at(-1)?.seats ?? [], ({ count }) => count);
      const nominations = allOf(acts, 'NominationMade').filter(({ by }) => by === 'villagers');
      const proposers = nominations[0]?.proposers;
      const names = new Set(nominations.map(({ nominee }) => nominee));
      if (proposers === undefined || names.size <= seats) return undefined;
      return rewriteAll(acts, 'NominationMade', (made) => (made.by === 'villagers' ? { ...made, proposers } : made));
    },
  },
  'refuser-listed': {
    title: '书面说不接受提名的人列为候选人',
    must: ['nom-consent'],
    plant: (acts) => {
      const single = onceNominated(acts);
      return rewrite(acts, 'NomineeAnswered', (answer) =>
        single.has(answer.nominee) ? [{ ...answer, accepts: false }] : undefined,
      );
    },
  },
  'post-chosen-orally': {
    title: '被提名两种职务，只口头说竞选哪一项',
    mistake: 'M044',
    must: ['nom-one-post'],
    plant: (acts) => {
      const twice = twiceNominated(acts);
      return rewrite(acts, 'NomineeAnswered', (answer) =>
        twice.has(answer.nominee) ? [{ ...answer, written: false }] : undefined,
      );
    },
  },
  'post-chosen-late': {
    title: '被提名两种职务，名单公布以后才书面确认哪一项',
    mistake: 'M044',
    must: ['nom-one-post'],
    plant: (acts) => {
      const twice = twiceNominated(acts);
      const list = firstOf(acts, 'FormalListPublished')[0];
      return (
        list &&
        rewrite(acts, 'NomineeAnswered', (answer) => (twice.has(answer.nominee) ? [{ ...answer, on: list.on + 1 }] : undefined))
      );
    },
  },
  'county-skips-review': {
    title: '一名候选人只有乡镇审查，县级没有审',
    must: ['nom-review'],
    plant: (acts) => {
      const [candidate] = listedIn(acts);
      return omit(acts, 'NomineeReviewed', ({ nominee, level }) => nominee === candidate?.person && level === 'county');
    },
  },
  'review-overdue': {
    title: '被提名以后第八日才审查完资格',
    under: 'hainan-2025',
    must: ['nom-review'],
    plant: (acts) => {
      const day = allOf(acts, 'NominationMade')[0]?.on;
      const single = onceNominated(acts);
      if (day === undefined) return undefined;
      return rewrite(acts, 'NomineeReviewed', (review) =>
        single.has(review.nominee) ? [{ ...review, on: day + 8 }] : undefined,
      );
    },
  },
} as const satisfies Record<string, Fault>;

/** 列为候选人、只被提名一种职务的人 */
function onceNominated(acts: Acts): ReadonlySet<PersonId> {
  const twice = twiceNominated(acts);
  return new Set(listedIn(acts).flatMap(({ person }) => (twice.has(person) ? [] : person)));
}

function twiceNominated(acts: Acts): ReadonlySet<PersonId> {
  const nominees = allOf(acts, 'NominationMade').map(({ nominee }) => nominee);
  return new Set(nominees.filter((nominee, index) => nominees.indexOf(nominee) < index));
}

/** 一名候选人改由 by 提名，没有别人提他。 */
function nominatedBy(acts: Acts, by: NonNullable<Nomination['by']>): Acts | undefined {
  const single = onceNominated(acts);
  return rewrite(acts, 'NominationMade', ({ proposers: _, ...made }) =>
    single.has(made.nominee) && made.by === 'villagers' ? [{ ...made, by }] : undefined,
  );
}

/** 一名候选人原来有这种情形 */
function barred(acts: Acts, bar: Bar): Acts | undefined {
  const [candidate] = listedIn(acts);
  return candidate && retold(acts, candidate.person, { bar });
}

/** 本人不愿意、没有列上的那名被提名人，还说他审查不通过。 */
function failed(acts: Acts, ground: NonNullable<EventOf<'NomineeReviewed'>['ground']>): Acts | undefined {
  const declined = allOf(acts, 'NomineeAnswered').find(({ accepts }) => !accepts)?.nominee;
  if (!allOf(acts, 'NomineeReviewed').some(({ nominee }) => nominee === declined)) return undefined;
  return rewriteAll(acts, 'NomineeReviewed', (review) =>
    review.nominee === declined ? { ...review, passed: false, ground } : review,
  );
}
