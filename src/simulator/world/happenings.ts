import type { ElectionEvent, EventOf } from '../../domain/engine/events/index.ts';
import { hasTurned } from '../../domain/engine/calendar.ts';
import { candidatesFor, pollOf, seatsFor } from '../../domain/engine/poll-facts.ts';
import type { ElectionRecord } from '../../domain/engine/record.ts';
import { electionDayOf } from '../../domain/engine/roll.ts';
import type { Day, PersonId } from '../../domain/terms/ids.ts';
import { first } from '../../domain/villages/prepared-past.ts';
import type { Story } from '../../domain/villages/story.ts';
import { voidGrounds } from '../void-grounds.ts';
import { nominationsOn, papersOn } from './nominations.ts';
import type { Surroundings } from './surroundings.ts';

/** 一天：故事里的人、档案、今天、距选举日几天 */
export interface Happening {
  readonly story: Story;
  readonly around: Surroundings;
  readonly record: ElectionRecord;
  readonly on: Day;
  /** 距选举日几天；选举日以后是负数 */
  readonly left: number;
}

/** 一天到了，村里发生的事：开会的签到、来申请的、提异议的、提名的。同样的种子，同样的事。 */
export function happeningsOn(around: Surroundings, record: ElectionRecord, on: Day): readonly ElectionEvent[] {
  const { story } = around;
  const poll = electionDayOf(record);
  if (story === undefined || poll === undefined) return [];
  const today: Happening = { story, around, record, on, left: poll - on };
  return [
    ...gathered(today),
    ...pressedOn(today),
    ...applied(today),
    ...objected(today),
    ...nominationsOn(today),
    ...papersOn(today),
    ...withdrawn(today),
    ...canvassed(today),
    ...entrusted(today),
    ...afterwards(today),
    ...appealedOn(today),
  ];
}

/** 通知今天开的会：到了多少人 */
function gathered({ around, record, on }: Happening): readonly ElectionEvent[] {
  const { village, roll } = around;
  return record.MeetingCalled.filter(({ heldOn }) => heldOn === on).map(({ meeting, body, by, agenda }): ElectionEvent => {
    // 推选选委会由村党组织主持的地方，照规矩通知的会就由它主持。
    const isPartyChaired =
      by === 'village-committee' &&
      agenda.includes('election-committee') &&
      around.profile.params.selectionConvener?.value === 'party-organisation';
    const adults = village.people.filter(({ born }) => hasTurned(18, born, on)).length;
    const households = new Set(village.people.map(({ household }) => household)).size;
    const seats = Math.max(20, Math.floor(households / 10));
    const total = body === 'villagers' ? adults : seats;
    const isThin = meeting === 'M2' && around.encounters.has('thin-meeting');
    const share = (body === 'villagers' ? 56 : isThin ? 45 : 78) + roll.for('attends', meeting, 0).upTo(14);
    return {
      type: 'MeetingHeld',
      on,
      meeting,
      basis: 'people',
      total,
      present: Math.floor((total * share + 99) / 100),
      chairedBy: isPartyChaired ? 'party-organisation' : by,
    };
  });
}

/** 有人打招呼；村里有传言。选举日推迟以后，同一件事不会再来一回，下面几样也是。 */
function pressedOn({ story, around, record, on, left }: Happening): readonly ElectionEvent[] {
  if (around.encounters.has('pressure') && (left === 41 || left === 19)) {
    const person = story.declining ?? story.committee.reserves[0];
    const by = left === 41 ? 'township-leader' : 'clan-elder';
    if (person === undefined || record.NamePressed.some((each) => each.by === by)) return [];
    return [{ type: 'NamePressed', on, by, person, post: 'chair' }];
  }
  if (left === 20 && around.encounters.has('rumour') && record.RumourSpread.length === 0)
    return [{ type: 'RumourSpread', on, says: 'list-fixed' }];
  return [];
}

/** 外来的人来申请；别处来信说已经登记 */
function applied({ story, record, on, left }: Happening): readonly ElectionEvent[] {
  if (left !== 32 || record.ApplicationFiled.length > 0) return [];
  const shows: readonly (readonly [Parameters<typeof story.doubtful.get>[0], EventOf<'ApplicationFiled'>['shows']])[] = [
    ['bride', ['written-application', 'residence-proof', 'not-voted-elsewhere']],
    ['village-worker', ['written-application', 'work-proof', 'not-voted-elsewhere']],
    ['newcomer', ['written-application']],
  ];
  const applications = shows.flatMap(([kind, evidence]): readonly ElectionEvent[] => {
    const person = story.doubtful.get(kind);
    return person === undefined ? [] : [{ type: 'ApplicationFiled', on, person, written: true, shows: [...evidence] }];
  });
  const elsewhere = story.doubtful.get('elsewhere');
  return [
    ...applications,
    ...(elsewhere === undefined ? [] : [{ type: 'RegisteredElsewhere', on, person: elsewhere } as const]),
  ];
}

/** 名单公布以后第二日、第四日、第六日有人来说名单 */
function objected({ story, record, around, on }: Happening): readonly ElectionEvent[] {
  const published = record.RollPublished[0];
  if (published === undefined) return [];
  const by = around.village.reserve[0] ?? around.village.voters[0];
  const held = story.doubtful.get('detained') ?? story.doubtful.get('on-bail');
  const bride = story.doubtful.get('bride');
  const { latecomer } = story;
  if (by === undefined) return [];
  if (on === published.on + 2 && held !== undefined)
    return [{ type: 'ObjectionFiled', on, objection: 'O1', by, about: held, asks: 'remove' }];
  if (on === published.on + 4 && latecomer !== undefined)
    return [
      { type: 'WishExpressed', on, person: latecomer, takesPart: true, written: true },
      { type: 'ObjectionFiled', on, objection: 'O2', by: latecomer, about: latecomer, asks: 'add' },
    ];
  if (on === published.on + 6 && bride !== undefined)
    return [{ type: 'ObjectionFiled', on, objection: 'O3', by, about: bride, asks: 'remove' }];
  return [];
}

/** 候选人里有一名委员候选人书面放弃；退了以后没有人可选的村里，没有这样的事。 */
function withdrawn({ story, around, record, on, left }: Happening): readonly ElectionEvent[] {
  if (left !== 7 || !around.encounters.has('withdrawal')) return [];
  const poll = pollOf(record, first);
  if (poll.CandidateWithdrew.length > 0) return [];
  const members = candidatesFor(poll, 'member');
  const canSpare = members.length - 1 > seatsFor(poll, 'member') || poll.PrimaryHeld.length > 0;
  const leaving = members.find((person) => person !== story.petitioner && person !== story.vague);
  return leaving === undefined || !canSpare
    ? []
    : [{ type: 'CandidateWithdrew', on, poll: first, person: leaving, written: true }];
}

function canvassed({ story, around, record, on, left }: Happening): readonly ElectionEvent[] {
  if (left !== 6 || !around.encounters.has('canvass')) return [];
  const by = record.polls
    .get(first)
    ?.FormalListPublished.at(-1)
    ?.candidates.find(({ person }) => person !== story.vague)?.person;
  return by === undefined || record.VotesCanvassed.length > 0 ? [] : [{ type: 'VotesCanvassed', on, by, how: 'gift' }];
}

/** 来办委托的 */
function entrusted({ around, record, on, left }: Happening): readonly ElectionEvent[] {
  if (left !== 7 || pollOf(record, first).ProxyRequested.length > 0) return [];
  return around.village.entrustings.map((pair): ElectionEvent => ({
    type: 'ProxyRequested',
    on,
    poll: first,
    ...pair,
    form: 'letter',
    cause: 'away',
  }));
}

/** 投票以后：不服结果的、不肯交账的 */
function afterwards({ story, around, record, on, left }: Happening): readonly ElectionEvent[] {
  if (record.polls.get(first)?.ResultAnnounced.length === 0) return [];
  const [someone] = story.committee.reserves;
  // 中间几天忙着另行选举的，过了第二天才来。
  if (left <= -2 && record.ChallengeFiled.length === 0 && around.encounters.has('challenge') && someone !== undefined) {
    const about = voidGrounds(record, around.profile).length > 0 ? 'procedure' : 'result';
    return [{ type: 'ChallengeFiled', on, challenge: 'K1', by: someone, written: true, about }];
  }
  const holder: PersonId | undefined = story.petitioner ?? someone;
  if (left === -3 && around.encounters.has('refusal') && holder !== undefined)
    return [{ type: 'HandoverRefused', on, by: holder, items: ['accounts'] }];
  return [];
}

/** 材料站得住、乡镇没有支持的，过三天再写给县里 */
function appealedOn({ around, record, on }: Happening): readonly ElectionEvent[] {
  const decided = record.ChallengeDecided.at(-1);
  const isDue = decided?.outcome === 'dismissed' && decided.by === 'township' && decided.on === on - 3;
  if (!isDue || voidGrounds(record, around.profile).length === 0) return [];
  return [{ type: 'ChallengeAppealed', on, challenge: decided.challenge, written: true }];
}

/** 对学员做的事，村里人的回应：问了的人回话，请本人定的人定下来。 */
export function repliesTo({ story }: Surroundings, event: ElectionEvent): readonly ElectionEvent[] {
  if (story === undefined) return [];
  const { on } = event;
  if (event.type === 'ContactMade') {
    const { person } = event;
    if (person === story.doubtful.get('away-yes'))
      return [{ type: 'WishExpressed', on, person, takesPart: true, written: true }];
    if (person === story.doubtful.get('away-no'))
      return [{ type: 'WishExpressed', on, person, takesPart: false, written: false }];
    return [];
  }
  const twice = story.twice;
  if (event.type === 'CommitteeMet' && event.decided?.matter === 'nominees' && twice !== undefined)
    return [{ type: 'NomineeAnswered', on, nominee: twice.person, accepts: true, post: 'member', written: true }];
  return [];
}
