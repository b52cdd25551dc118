import type { Example } from '../../engine/rule.ts';
import { agentBoothExamples } from './agent-booth.examples.ts';
import { mobileBoxExamples } from './mobile-box.examples.ts';
import { noticePollExamples } from './notice-poll.examples.ts';
import { proxyCapExamples } from './proxy-cap.examples.ts';
import { proxyCauseExamples } from './proxy-cause.examples.ts';
import { proxyDeadlineExamples } from './proxy-deadline.examples.ts';
import { proxyNoCandidateExamples } from './proxy-no-candidate.examples.ts';
import { proxyNoChainExamples } from './proxy-no-chain.examples.ts';
import { proxyPublishExamples } from './proxy-publish.examples.ts';
import { proxyWhoExamples } from './proxy-who.examples.ts';
import { proxyWrittenExamples } from './proxy-written.examples.ts';
import { proxyWronglyRefusedExamples } from './proxy-wrongly-refused.examples.ts';
import { secretBoothExamples } from './secret-booth.examples.ts';
import { workersAvoidExamples } from './workers-avoid.examples.ts';
import { workersCountExamples } from './workers-count.examples.ts';
import { workersPassExamples } from './workers-pass.examples.ts';
import type { arrangementRules } from './rules.ts';

/** P4 投票准备各条规则的正反例 */
export const arrangementExamples: Record<(typeof arrangementRules)[number]['id'], readonly Example[]> = {
  'notice-poll': noticePollExamples,
  'workers-pass': workersPassExamples,
  'workers-avoid': workersAvoidExamples,
  'workers-count': workersCountExamples,
  'secret-booth': secretBoothExamples,
  'agent-booth': agentBoothExamples,
  'mobile-box': mobileBoxExamples,
  'proxy-cause': proxyCauseExamples,
  'proxy-written': proxyWrittenExamples,
  'proxy-who': proxyWhoExamples,
  'proxy-cap': proxyCapExamples,
  'proxy-no-candidate': proxyNoCandidateExamples,
  'proxy-publish': proxyPublishExamples,
  'proxy-no-chain': proxyNoChainExamples,
  'proxy-deadline': proxyDeadlineExamples,
  'proxy-wrongly-refused': proxyWronglyRefusedExamples,
};
