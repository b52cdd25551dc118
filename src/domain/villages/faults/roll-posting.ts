import type { EventOf } from '../../engine/events/index.ts';
import type { Acts } from './amend.ts';
import { daysBefore, electionDayIn } from './election-cast.ts';
import type { Fault } from './fault.ts';
import { allOf, insert, move, omit, rewrite, rewriteAll } from './rewrite.ts';
import { withRegistered } from './roll-changes.ts';

/** 名单公布、发证、异议的错处 */
export const rollPostingFaults = {
  'roll-posted-late': {
    title: '登记名单到选举日十九天前才公布',
    mistake: 'M034',
    must: ['reg-publish'],
    plant: (acts) => {
      const late = move(acts, 'RollPublished', daysBefore(acts, 19));
      // 名单还没有公布就补登的人，数在名单里。
      const added = allOf(acts, 'RollCorrected').reduce(
        (count, change) => count + change.added.length - change.removed.length,
        0,
      );
      return late && rewriteAll(late, 'RollPublished', (list) => ({ ...list, registered: list.registered + added }));
    },
  },
  'roll-online-only': {
    title: '登记名单只发到群里，没有张榜',
    mistake: 'M035',
    must: ['reg-post-form'],
    plant: (acts) => rewriteAll(acts, 'RollPublished', (list) => ({ ...list, form: 'online' })),
  },
  'correction-unposted': {
    title: '名单补登了人，没有公布',
    must: ['reg-post-form'],
    plant: (acts) => {
      const [change] = allOf(acts, 'RollCorrected');
      if (change === undefined) return undefined;
      const more = change.removed.length - change.added.length;
      return acts.map((event) => {
        if (event === change) return { ...change, posted: false };
        return event.type === 'DocumentWritten' ? withRegistered(event, more) : event;
      });
    },
  },
  'roll-not-rechecked': {
    title: '选举日推迟了一天，名单没有重新核实公布',
    mistake: 'M021',
    under: 'hainan-2025',
    must: ['reg-republish'],
    plant: (acts) => postponed(acts, 1),
  },
  'cards-by-candidate': {
    title: '选民证交给想参选的人去发',
    mistake: 'M040',
    under: 'hainan-2025',
    must: ['reg-card'],
    plant: (acts) => rewriteAll(acts, 'CardsIssued', (issued) => ({ ...issued, by: 'candidate' })),
  },
  'cards-by-group-leader': {
    title: '选民证由组长领去代发',
    mistake: 'M040',
    under: 'hainan-2025',
    must: ['reg-card'],
    plant: (acts) => rewriteAll(acts, 'CardsIssued', (issued) => ({ ...issued, by: 'group-leader' })),
  },
  'cards-never-issued': {
    title: '投票以前没有发选民证',
    mistake: 'M040',
    under: 'hainan-2025',
    must: ['reg-card'],
    plant: (acts) => omit(acts, 'CardsIssued'),
  },
  'objection-turned-away': {
    title: '期限以内来提异议，说没有空，不收',
    mistake: 'M036',
    must: ['reg-appeal'],
    plant: (acts) =>
      rewrite(acts, 'ObjectionDecided', ({ on, objection, upheld }) =>
        upheld ? undefined : [{ type: 'ObjectionTurnedAway', on, objection, ground: 'too-busy' }],
      ),
  },
  'objection-decided-late': {
    title: '对名单的异议，第四日才处理',
    mistake: 'M036',
    must: ['reg-appeal-decide'],
    plant: (acts) => {
      const decided = allOf(acts, 'ObjectionDecided').find(({ upheld }) => !upheld);
      const filed = allOf(acts, 'ObjectionFiled').find(({ objection }) => objection === decided?.objection);
      return (
        filed && rewrite(acts, 'ObjectionDecided', (each) => (each === decided ? [{ ...each, on: filed.on + 4 }] : undefined))
      );
    },
  },
  'objection-ignored': {
    title: '对名单的异议，一直没有处理',
    mistake: 'M036',
    must: ['reg-appeal-decide'],
    plant: (acts) => omit(acts, 'ObjectionDecided', ({ upheld }) => !upheld),
  },
  'objection-unposted': {
    title: '对名单的异议处理了，结果没有公布',
    mistake: 'M036',
    must: ['reg-appeal-decide'],
    plant: (acts) => rewrite(acts, 'ObjectionDecided', (decided) => [{ ...decided, posted: false }]),
  },
  'second-appeal-unanswered': {
    title: '不服处理，再向乡镇申诉，乡镇没有决定',
    under: 'hainan-2025',
    must: ['reg-appeal-second'],
    plant: (acts) => appealed(acts),
  },
  'second-appeal-late': {
    title: '再向乡镇申诉的，第四日才决定',
    under: 'hainan-2025',
    must: ['reg-appeal-second'],
    plant: (acts) => appealed(acts, { after: 4, written: true }),
  },
  'second-appeal-oral': {
    title: '再向乡镇申诉的，只口头答复',
    under: 'hainan-2025',
    must: ['reg-appeal-second'],
    plant: (acts) => appealed(acts, { after: 2, written: false }),
  },
} as const satisfies Record<string, Fault>;

/** 处理结果公布的次日再向乡镇申诉；reply 是过几天决定、书面没有，不写就是没有决定。 */
function appealed(acts: Acts, reply?: { readonly after: number; readonly written: boolean }): Acts | undefined {
  const decided = allOf(acts, 'ObjectionDecided').find(({ upheld }) => !upheld);
  if (decided === undefined) return undefined;
  const { objection } = decided;
  const on = decided.on + 1;
  const answers: readonly EventOf<'AppealDecided'>[] =
    reply === undefined
      ? []
      : [{ type: 'AppealDecided', on: on + reply.after, objection, upheld: false, written: reply.written }];
  return insert(acts, { type: 'AppealFiled', on, objection }, ...answers);
}

/** 选举日原来定在 days 天以前，名单公布的次日推迟到眼下这天。 */
function postponed(acts: Acts, days: number): Acts | undefined {
  const day = electionDayIn(acts);
  const published = allOf(acts, 'RollPublished').at(-1);
  if (day === undefined || published === undefined) return undefined;
  const earlier = rewriteAll(acts, 'ElectionDayFixed', (fixed) => ({ ...fixed, electionDay: day - days }));
  return earlier && insert(earlier, { type: 'ElectionDayMoved', on: published.on + 1, electionDay: day });
}
