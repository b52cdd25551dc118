import { agentWrite } from './agent-write.ts';
import { illegalMeans } from './illegal-means.ts';
import { issueById } from './issue-by-id.ts';
import { issueOneEach } from './issue-one-each.ts';
import { issueWronglyRefused } from './issue-wrongly-refused.ts';
import { noStealVote } from './no-steal-vote.ts';
import { voteChoices } from './vote-choices.ts';
import { voteSecret } from './vote-secret.ts';
import { voteStart } from './vote-start.ts';
import { voteWindow } from './vote-window.ts';
import { votingInterrupted } from './voting-interrupted.ts';

/** P5 投票的规则，按先后排列 */
export const votingRules = [
  voteChoices,
  voteStart,
  issueById,
  issueOneEach,
  issueWronglyRefused,
  noStealVote,
  voteSecret,
  agentWrite,
  illegalMeans,
  votingInterrupted,
  voteWindow,
] as const;
