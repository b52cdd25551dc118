import { archive } from './archive.ts';
import { archiveContent } from './archive-content.ts';
import { archiveTransfer } from './archive-transfer.ts';
import { certificate } from './certificate.ts';
import { electedList } from './elected-list.ts';
import { handover } from './handover.ts';
import { handoverContent } from './handover-content.ts';
import { handoverHost } from './handover-host.ts';
import { handoverRefuse } from './handover-refuse.ts';
import { handoverSeal } from './handover-seal.ts';
import { illegalWin } from './illegal-win.ts';
import { leaderChosen } from './leader-chosen.ts';
import { leaderTiming } from './leader-timing.ts';
import { objection } from './objection.ts';
import { redoInvalid } from './redo-invalid.ts';
import { repChosen } from './rep-chosen.ts';
import { repRatio } from './rep-ratio.ts';
import { repTiming } from './rep-timing.ts';
import { reportTo } from './report-to.ts';
import { resultFile } from './result-file.ts';
import { supAvoid } from './sup-avoid.ts';
import { supElect } from './sup-elect.ts';
import { supSize } from './sup-size.ts';
import { supSkill } from './sup-skill.ts';
import { supTiming } from './sup-timing.ts';
import { voidBy } from './void-by.ts';
import { voidGroundless } from './void-groundless.ts';
import { vrmCompose } from './vrm-compose.ts';

/** P8 交接与救济的规则，按先后排列 */
export const handoverRules = [
  resultFile,
  electedList,
  certificate,
  handover,
  handoverSeal,
  handoverContent,
  handoverHost,
  handoverRefuse,
  archive,
  archiveContent,
  archiveTransfer,
  repTiming,
  repChosen,
  repRatio,
  vrmCompose,
  leaderTiming,
  leaderChosen,
  supTiming,
  supElect,
  supAvoid,
  supSkill,
  supSize,
  objection,
  reportTo,
  illegalWin,
  voidBy,
  voidGroundless,
  redoInvalid,
] as const;
