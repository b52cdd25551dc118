import type { Example } from '../../engine/rule.ts';
import { agentWriteExamples } from './agent-write.examples.ts';
import { illegalMeansExamples } from './illegal-means.examples.ts';
import { issueByIdExamples } from './issue-by-id.examples.ts';
import { issueOneEachExamples } from './issue-one-each.examples.ts';
import { issueWronglyRefusedExamples } from './issue-wrongly-refused.examples.ts';
import { noStealVoteExamples } from './no-steal-vote.examples.ts';
import { voteChoicesExamples } from './vote-choices.examples.ts';
import { voteSecretExamples } from './vote-secret.examples.ts';
import { voteStartExamples } from './vote-start.examples.ts';
import { voteWindowExamples } from './vote-window.examples.ts';
import { votingInterruptedExamples } from './voting-interrupted.examples.ts';
import type { votingRules } from './rules.ts';

/** P5 投票各条规则的正反例 */
export const votingExamples: Record<(typeof votingRules)[number]['id'], readonly Example[]> = {
  'vote-choices': voteChoicesExamples,
  'vote-start': voteStartExamples,
  'issue-by-id': issueByIdExamples,
  'issue-one-each': issueOneEachExamples,
  'issue-wrongly-refused': issueWronglyRefusedExamples,
  'no-steal-vote': noStealVoteExamples,
  'vote-secret': voteSecretExamples,
  'agent-write': agentWriteExamples,
  'illegal-means': illegalMeansExamples,
  'voting-interrupted': votingInterruptedExamples,
  'vote-window': voteWindowExamples,
};
