import type { Line } from './line.ts';
import { afterwardsLines } from './lines/afterwards.ts';
import { arrangementLines } from './lines/arrangement.ts';
import { handoverLines } from './lines/handover.ts';
import { nominationLines } from './lines/nomination.ts';
import { pollingLines } from './lines/polling.ts';
import { preparationLines } from './lines/preparation.ts';
import { registrationLines } from './lines/registration.ts';

/** 日程的全部的行，照办事的先后；从某一行数起的，排在那一行后面。 */
export const lines: readonly Line[] = [
  ...preparationLines,
  ...registrationLines,
  ...nominationLines,
  ...arrangementLines,
  ...pollingLines,
  ...afterwardsLines,
  ...handoverLines,
];
