import { kindOf } from '../../terms/ids.ts';
import type { EventOf } from '../../engine/events/index.ts';
import type { PersonId } from '../../terms/ids.ts';
import type { Acts } from './amend.ts';
import type { Fault } from './fault.ts';
import { allOf, omit, rewrite } from './rewrite.ts';

/** 村党支部换届的错处：种进一场合法的党内选举，只引出党内的提示。 */
export const partyFaults = {
  'party-plan-late': {
    title: '换届拖到届满以后，没有报批',
    must: ['party-delay'],
    plant: (acts) => {
      const expired = rewrite(acts, 'PartyMembersKnown', (known) => [{ ...known, termBegan: known.termBegan - 60 }]);
      return expired && rewrite(expired, 'PartyElectionPlanned', (plan) => [{ ...plan, agreed: false }]);
    },
  },
  'party-no-villagers': {
    title: '没有群众推荐，直接定候选人',
    must: ['party-two-push'],
    plant: (acts) => omit(acts, 'RecommendationHeld', ({ by }) => by === 'villagers'),
  },
  'party-unreviewed': {
    title: '候选人没有报乡镇党委考察',
    mistake: 'M138',
    must: ['party-two-push'],
    plant: (acts) => omit(acts, 'RecommendedReviewed'),
  },
  'party-push-as-elected': {
    title: '推荐结果贴成了当选',
    mistake: 'M141',
    must: ['party-two-push'],
    plant: (acts) => rewrite(acts, 'RecommendationPublished', (posted) => [{ ...posted, as: 'elected' }]),
  },
  'party-two-seats': {
    title: '支部委员会只设两名委员',
    must: ['party-branch-size'],
    plant: (acts) => rewrite(acts, 'SeatsFixed', (fixed) => [{ ...fixed, seats: [{ post: 'member', count: 2 }] }]),
  },
  'party-equal-list': {
    title: '候选人与应选一样多',
    mistake: 'M137',
    must: ['party-diff'],
    plant: (acts) => rewrite(acts, 'FormalListPublished', (list) => [{ ...list, candidates: list.candidates.slice(0, -1) }]),
  },
  'party-thin-assembly': {
    title: '到会不足，照样开会',
    mistake: 'M133',
    must: ['party-quorum'],
    may: ['party-voters', 'party-elected'],
    plant: (acts) => {
      const signed = allOf(acts, 'AssemblySignedIn').at(-1);
      return signed && acts.map((event) => (event === signed ? { ...signed, present: signed.present.slice(0, 8) } : event));
    },
  },
  'party-roll-everyone': {
    title: '预备党员列进了应到会',
    mistake: 'M135',
    must: ['party-voters'],
    plant: (acts) => {
      const person = memberOf(acts, 'probationary');
      const roll = allOf(acts, 'AssemblyRollSettled').at(-1);
      if (person === undefined || roll === undefined) return undefined;
      return acts.map((event) => (event === roll ? { ...roll, due: [...roll.due, person] } : event));
    },
  },
  'party-roll-struck': {
    title: '来不了的由支部自己划掉，不算应到',
    mistake: 'M139',
    must: ['party-voters'],
    plant: (acts) => {
      const roll = allOf(acts, 'AssemblyRollSettled').at(-1);
      return roll && acts.map((event) => (event === roll ? { ...roll, due: roll.due.slice(2), agreed: false } : event));
    },
  },
  'party-issue-probationary': {
    title: '预备党员领了票',
    mistake: 'M135',
    must: ['party-voters'],
    plant: (acts) => {
      const person = memberOf(acts, 'probationary');
      return person && rewrite(acts, 'BallotsIssued', (issued) => [issued, { ...issued, to: person, for: [person] }]);
    },
  },
  'party-proxy': {
    title: '替没有到会的党员领了票',
    mistake: 'M134',
    must: ['party-no-proxy'],
    plant: (acts) => {
      const here = new Set(allOf(acts, 'AssemblySignedIn').at(-1)?.present);
      const absent = allOf(acts, 'PartyMembersKnown')[0]?.members.find(
        ({ person, standing }) => standing === 'full' && !here.has(person),
      )?.person;
      return absent && rewrite(acts, 'BallotsIssued', (issued) => [{ ...issued, for: [...issued.for, absent], papers: 2 }]);
    },
  },
  'party-scrutineer-chair': {
    title: '监票人由主持人指定，没有经大会通过',
    must: ['party-scrutineer'],
    plant: (acts) => rewrite(acts, 'WorkersChosen', (chosen) => [{ ...chosen, by: 'chair' }]),
  },
  'party-scrutineer-candidate': {
    title: '候选人当监票人',
    must: ['party-scrutineer'],
    plant: (acts) => {
      const [candidate] = allOf(acts, 'FormalListPublished')[0]?.candidates ?? [];
      return candidate && rewrite(acts, 'WorkersChosen', (chosen) => [withScrutineer(chosen, candidate.person)]);
    },
  },
  'party-extra-paper': {
    title: '收回的比投票的人多一张，宣布有效',
    must: ['party-election-valid'],
    plant: (acts) =>
      rewrite(acts, 'PollClosed', (closed) =>
        isCounted(acts, closed) ? [{ ...closed, voters: closed.voters - 1 }] : undefined,
      ),
  },
  'party-over-vote': {
    title: '选多了的票判成有效',
    must: ['party-ballot-valid'],
    plant: (acts) =>
      rewrite(acts, 'BallotJudged', (judged) => (judged.ruling === 'void' ? [{ ...judged, ruling: 'valid' }] : undefined)),
  },
  'party-not-half': {
    title: '没有过实到的一半，宣布当选',
    must: ['party-elected'],
    plant: (acts) => {
      const last = allOf(acts, 'FormalListPublished')
        .flatMap(({ candidates }) => candidates)
        .at(-1)?.person;
      return last && rewrite(acts, 'ElectedDeclared', (declared) => [declared, { ...declared, person: last }]);
    },
  },
  'party-secretary-appointed': {
    title: '书记由乡镇党委直接指定',
    must: ['party-secretary'],
    plant: (acts) => rewrite(acts, 'SecretaryElected', (elected) => [{ ...elected, by: 'township-party' }]),
  },
  'party-secretary-unreported': {
    title: '书记没有报批就到任',
    must: ['party-secretary'],
    plant: (acts) => rewrite(acts, 'SecretaryReported', (reported) => [{ ...reported, forApproval: false }]),
  },
} as const satisfies Record<string, Fault>;

type Standing = EventOf<'PartyMembersKnown'>['members'][number]['standing'];

/** 名册上头一名这种身份的人 */
function memberOf(acts: Acts, standing: Standing): PersonId | undefined {
  return allOf(acts, 'PartyMembersKnown')[0]?.members.find((each) => each.standing === standing)?.person;
}

function withScrutineer(chosen: EventOf<'WorkersChosen'>, person: PersonId): EventOf<'WorkersChosen'> {
  const at = chosen.workers.findIndex(({ role }) => role === 'scrutineer');
  return { ...chosen, workers: chosen.workers.map((worker, index) => (index === at ? { ...worker, person } : worker)) };
}

/** 宣布了有效的那次投票 */
function isCounted(acts: Acts, { poll }: EventOf<'PollClosed'>): boolean {
  return kindOf(poll) === 'party-assembly' && allOf(acts, 'ValidityDeclared').some((said) => said.poll === poll && said.valid);
}
