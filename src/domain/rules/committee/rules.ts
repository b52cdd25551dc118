import { vecAbsent } from './vec-absent.ts';
import { vecCompose } from './vec-compose.ts';
import { vecConvene } from './vec-convene.ts';
import { vecExitRelative } from './vec-exit-relative.ts';
import { vecExitSelf } from './vec-exit-self.ts';
import { vecFill } from './vec-fill.ts';
import { vecMethod } from './vec-method.ts';
import { vecMethodPass } from './vec-method-pass.ts';
import { vecPublish } from './vec-publish.ts';
import { vecRelativeInside } from './vec-relative-inside.ts';
import { vecSelected } from './vec-selected.ts';
import { vecSize } from './vec-size.ts';
import { vecVote } from './vec-vote.ts';

/** P1 选委会的规则，按先后排列 */
export const committeeRules = [
  vecConvene,
  vecSelected,
  vecSize,
  vecCompose,
  vecRelativeInside,
  vecPublish,
  vecMethodPass,
  vecMethod,
  vecVote,
  vecAbsent,
  vecExitSelf,
  vecExitRelative,
  vecFill,
] as const;
