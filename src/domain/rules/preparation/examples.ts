import type { Example } from '../../engine/rule.ts';
import { auditDeadlineExamples } from './audit-deadline.examples.ts';
import { auditExitExamples } from './audit-exit.examples.ts';
import { costExamples } from './cost.examples.ts';
import { groupQuorumExamples } from './group-quorum.examples.ts';
import { importantFirstPartyExamples } from './important-first-party.examples.ts';
import { noAppointExamples } from './no-appoint.examples.ts';
import type { preparationRules } from './rules.ts';
import { sizeCommitteeExamples } from './size-committee.examples.ts';
import { townshipLimitExamples } from './township-limit.examples.ts';
import { vmConveneExamples } from './vm-convene.examples.ts';
import { vmNoticeExamples } from './vm-notice.examples.ts';
import { vmQuorumExamples } from './vm-quorum.examples.ts';
import { vrmConveneExamples } from './vrm-convene.examples.ts';
import { vrmNodelegateExamples } from './vrm-nodelegate.examples.ts';
import { vrmQuorumExamples } from './vrm-quorum.examples.ts';

/** P0 准备各条规则的正反例 */
export const preparationExamples: Record<(typeof preparationRules)[number]['id'], readonly Example[]> = {
  cost: costExamples,
  'no-appoint': noAppointExamples,
  'township-limit': townshipLimitExamples,
  'audit-exit': auditExitExamples,
  'audit-deadline': auditDeadlineExamples,
  'important-first-party': importantFirstPartyExamples,
  'vm-convene': vmConveneExamples,
  'vm-notice': vmNoticeExamples,
  'vm-quorum': vmQuorumExamples,
  'vrm-convene': vrmConveneExamples,
  'vrm-quorum': vrmQuorumExamples,
  'vrm-nodelegate': vrmNodelegateExamples,
  'group-quorum': groupQuorumExamples,
  'size-committee': sizeCommitteeExamples,
};
