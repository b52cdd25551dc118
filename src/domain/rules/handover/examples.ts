import type { Example } from '../../engine/rule.ts';
import { archiveExamples } from './archive.examples.ts';
import { archiveContentExamples } from './archive-content.examples.ts';
import { archiveTransferExamples } from './archive-transfer.examples.ts';
import { certificateExamples } from './certificate.examples.ts';
import { electedListExamples } from './elected-list.examples.ts';
import { handoverInTimeExamples } from './handover.examples.ts';
import { handoverContentExamples } from './handover-content.examples.ts';
import { handoverHostExamples } from './handover-host.examples.ts';
import { handoverRefuseExamples } from './handover-refuse.examples.ts';
import { handoverSealExamples } from './handover-seal.examples.ts';
import { illegalWinExamples } from './illegal-win.examples.ts';
import { leaderChosenExamples } from './leader-chosen.examples.ts';
import { leaderTimingExamples } from './leader-timing.examples.ts';
import { objectionExamples } from './objection.examples.ts';
import { redoInvalidExamples } from './redo-invalid.examples.ts';
import { repChosenExamples } from './rep-chosen.examples.ts';
import { repRatioExamples } from './rep-ratio.examples.ts';
import { repTimingExamples } from './rep-timing.examples.ts';
import { reportToExamples } from './report-to.examples.ts';
import { resultFileExamples } from './result-file.examples.ts';
import { supAvoidExamples } from './sup-avoid.examples.ts';
import { supElectExamples } from './sup-elect.examples.ts';
import { supSizeExamples } from './sup-size.examples.ts';
import { supSkillExamples } from './sup-skill.examples.ts';
import { supTimingExamples } from './sup-timing.examples.ts';
import { voidByExamples } from './void-by.examples.ts';
import { voidGroundlessExamples } from './void-groundless.examples.ts';
import { vrmComposeExamples } from './vrm-compose.examples.ts';
import type { handoverRules } from './rules.ts';

/** P8 交接与救济各条规则的正反例 */
export const handoverExamples: Record<(typeof handoverRules)[number]['id'], readonly Example[]> = {
  'result-file': resultFileExamples,
  'elected-list': electedListExamples,
  certificate: certificateExamples,
  handover: handoverInTimeExamples,
  'handover-seal': handoverSealExamples,
  'handover-content': handoverContentExamples,
  'handover-host': handoverHostExamples,
  'handover-refuse': handoverRefuseExamples,
  archive: archiveExamples,
  'archive-content': archiveContentExamples,
  'archive-transfer': archiveTransferExamples,
  'rep-timing': repTimingExamples,
  'rep-chosen': repChosenExamples,
  'rep-ratio': repRatioExamples,
  'vrm-compose': vrmComposeExamples,
  'leader-timing': leaderTimingExamples,
  'leader-chosen': leaderChosenExamples,
  'sup-timing': supTimingExamples,
  'sup-elect': supElectExamples,
  'sup-avoid': supAvoidExamples,
  'sup-skill': supSkillExamples,
  'sup-size': supSizeExamples,
  objection: objectionExamples,
  'report-to': reportToExamples,
  'illegal-win': illegalWinExamples,
  'void-by': voidByExamples,
  'void-groundless': voidGroundlessExamples,
  'redo-invalid': redoInvalidExamples,
};
