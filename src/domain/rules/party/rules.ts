import { partyBallotValid } from './party-ballot-valid.ts';
import { partyBranchSize } from './party-branch-size.ts';
import { partyDelay } from './party-delay.ts';
import { partyDiff } from './party-diff.ts';
import { partyElected } from './party-elected.ts';
import { partyElectionValid } from './party-election-valid.ts';
import { partyNoProxy } from './party-no-proxy.ts';
import { partyQuorum } from './party-quorum.ts';
import { partyScrutineer } from './party-scrutineer.ts';
import { partySecretary } from './party-secretary.ts';
import { partyTwoPush } from './party-two-push.ts';
import { partyVoters } from './party-voters.ts';

/** 党内选举的规则，按先后排列；只看党员大会的投票，村委会选举的规则也不看它。 */
export const partyRules = [
  partyDelay,
  partyTwoPush,
  partyBranchSize,
  partyDiff,
  partyQuorum,
  partyVoters,
  partyNoProxy,
  partyScrutineer,
  partyElectionValid,
  partyBallotValid,
  partyElected,
  partySecretary,
] as const;
