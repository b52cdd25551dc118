import { agentBooth } from './agent-booth.ts';
import { mobileBox } from './mobile-box.ts';
import { noticePoll } from './notice-poll.ts';
import { proxyCap } from './proxy-cap.ts';
import { proxyCause } from './proxy-cause.ts';
import { proxyDeadline } from './proxy-deadline.ts';
import { proxyNoCandidate } from './proxy-no-candidate.ts';
import { proxyNoChain } from './proxy-no-chain.ts';
import { proxyPublish } from './proxy-publish.ts';
import { proxyWho } from './proxy-who.ts';
import { proxyWritten } from './proxy-written.ts';
import { proxyWronglyRefused } from './proxy-wrongly-refused.ts';
import { secretBooth } from './secret-booth.ts';
import { workersAvoid } from './workers-avoid.ts';
import { workersCount } from './workers-count.ts';
import { workersPass } from './workers-pass.ts';

/** P4 投票准备的规则，按先后排列 */
export const arrangementRules = [
  noticePoll,
  workersPass,
  workersAvoid,
  workersCount,
  secretBooth,
  agentBooth,
  mobileBox,
  proxyCause,
  proxyWritten,
  proxyWho,
  proxyCap,
  proxyNoCandidate,
  proxyPublish,
  proxyNoChain,
  proxyDeadline,
  proxyWronglyRefused,
] as const;
