import type { Example } from '../../engine/rule.ts';
import { partyBallotValidExamples } from './party-ballot-valid.examples.ts';
import { partyBranchSizeExamples } from './party-branch-size.examples.ts';
import { partyDelayExamples } from './party-delay.examples.ts';
import { partyDiffExamples } from './party-diff.examples.ts';
import { partyElectedExamples } from './party-elected.examples.ts';
import { partyElectionValidExamples } from './party-election-valid.examples.ts';
import { partyNoProxyExamples } from './party-no-proxy.examples.ts';
import { partyQuorumExamples } from './party-quorum.examples.ts';
import { partyScrutineerExamples } from './party-scrutineer.examples.ts';
import { partySecretaryExamples } from './party-secretary.examples.ts';
import { partyTwoPushExamples } from './party-two-push.examples.ts';
import { partyVotersExamples } from './party-voters.examples.ts';
import type { partyRules } from './rules.ts';

/** 党内选举各条规则的正反例 */
export const partyExamples: Record<(typeof partyRules)[number]['id'], readonly Example[]> = {
  'party-delay': partyDelayExamples,
  'party-two-push': partyTwoPushExamples,
  'party-branch-size': partyBranchSizeExamples,
  'party-diff': partyDiffExamples,
  'party-quorum': partyQuorumExamples,
  'party-voters': partyVotersExamples,
  'party-no-proxy': partyNoProxyExamples,
  'party-scrutineer': partyScrutineerExamples,
  'party-election-valid': partyElectionValidExamples,
  'party-ballot-valid': partyBallotValidExamples,
  'party-elected': partyElectedExamples,
  'party-secretary': partySecretaryExamples,
};
