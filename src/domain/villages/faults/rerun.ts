import type { ElectionEvent } from '../../engine/events/index.ts';
import type { PersonId, PollId } from '../../terms/ids.ts';
import { first } from '../prepared-past.ts';
import { firstOf, following, when, type Acts } from './amend.ts';
import { idlersIn } from './cast.ts';
import type { Fault } from './fault.ts';
import { isRefusedHolder } from './outcome.ts';

const again: PollId = 'supplementary#1';

/** 另行选举的错处 */
export const rerunFaults = {
  'vacant-too-soon': {
    title: '没有另行选举，就说名额暂缺',
    mistake: 'M120',
    must: ['rerun-need'],
    plant: (acts) => {
      const seat = seatsAgain(acts)[0];
      if (seat === undefined || acts.some(({ type }) => type === 'SeatsLeftVacant')) return undefined;
      return following(acts, 'ResultAnnounced', (announced) => [
        { type: 'SeatsLeftVacant', ...when(announced), poll: first, post: seat.post, count: seat.count },
      ]);
    },
  },
  'rerun-forgotten': {
    title: '名额不足，十天里没有另行选举',
    mistake: 'M120',
    must: ['rerun-need'],
    plant: (acts) => {
      const day = firstOf(acts, 'PollOpened')[0]?.on;
      if (day === undefined || seatsAgain(acts).length === 0 || hasRevote(acts)) return undefined;
      return [...acts.filter((event) => event.on <= day), { type: 'TimePassed', on: day + 11 }];
    },
  },
  'new-face-in-rerun': {
    title: '另行选举换了第一次没有票的人做候选人',
    mistake: 'M110',
    must: ['rerun-candidates'],
    plant: (acts) => {
      const stranger = idlersIn(acts).find(({ id }) => !hasKin(acts, id))?.id;
      const list = acts.find((event) => event.type === 'FormalListPublished' && event.poll === again);
      if (stranger === undefined || list?.type !== 'FormalListPublished') return undefined;
      const last = list.candidates.at(-1);
      if (last === undefined || isRefusedHolder(acts, last.person)) return undefined;
      const candidates = list.candidates.map((each) => (each === last ? { ...each, person: stranger } : each));
      return acts.map((event) => (event === list ? { ...list, candidates } : event));
    },
  },
  'below-a-third': {
    title: '另行选举得票不到三分之一，也宣布当选',
    mistake: 'M109',
    must: ['rerun-elected'],
    plant: belowThird,
  },
  'rerun-registers-anew': {
    title: '另行选举以前重新公布了登记名单',
    mistake: 'M111',
    must: ['rerun-no-reregister'],
    plant: (acts) => {
      const at = acts.findIndex((event) => event.type === 'PollOpened' && event.poll === again);
      const [opening, known] = [acts[at], acts.find((event) => event.type === 'RollPublished')];
      if (opening === undefined || known?.type !== 'RollPublished') return undefined;
      return [...acts.slice(0, at), { ...known, ...when(opening) }, ...acts.slice(at)];
    },
  },
  'rerun-late': {
    title: '另行选举拖到第一次投票以后第十一天',
    mistake: 'M112',
    must: ['rerun-when'],
    plant: (acts) => {
      const day = firstOf(acts, 'PollOpened')[0]?.on;
      const opened = acts.find((event) => event.type === 'PollOpened' && event.poll === again);
      if (day === undefined || opened === undefined) return undefined;
      const late = day + 11 - opened.on;
      return acts.map((event) => (event.on > day ? delayed(event, late) : event));
    },
  },
} as const satisfies Record<string, Fault>;

function hasKin(acts: Acts, id: PersonId): boolean {
  return acts.some((event) => event.type === 'VillageKnown' && event.kin.some(({ of, is }) => of === id || is === id));
}

function seatsAgain(acts: Acts) {
  return acts.flatMap((event) => (event.type === 'SeatsFixed' && event.poll === again ? event.seats : []));
}

function hasRevote(acts: Acts): boolean {
  return acts.some((event) => event.type === 'PollOpened' && event.poll.startsWith('revote'));
}

function delayed(event: ElectionEvent, days: number): ElectionEvent {
  if (event.type === 'PollNoticePublished') return { ...event, on: event.on + days, pollingOn: event.pollingOn + days };
  return { ...event, on: event.on + days };
}

/** 把另行选举的当选人换成同一职务里票不到三分之一的候选人。 */
function belowThird(acts: Acts): Acts | undefined {
  const sheets = acts.flatMap((event) => (event.type === 'BoxCounted' && event.poll === again ? [event] : []));
  const recovered = sheets.reduce((total, { papers }) => total + papers, 0);
  const elected = acts.find((event) => event.type === 'ElectedDeclared' && event.poll === again);
  const listed = acts.flatMap((event) =>
    event.type === 'FormalListPublished' && event.poll === again ? event.candidates : [],
  );
  if (elected?.type !== 'ElectedDeclared') return undefined;
  const votesOf = (person: string) =>
    sheets
      .flatMap(({ votes }) => votes)
      .reduce((total, line) => (line.person === person && line.post === elected.post ? total + line.votes : total), 0);
  const loser = listed.find(({ post, person }) => post === elected.post && votesOf(person) * 3 < recovered);
  return loser && acts.map((event) => (event === elected ? { ...elected, person: loser.person } : event));
}
