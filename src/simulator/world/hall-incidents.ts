import { ordinary, someone, type Cast } from './casting.ts';
import type { Incident } from './incident.ts';

export function cigarettes(cast: Cast, through: number): readonly Incident[] {
  const by = someone(
    cast,
    'giver',
    cast.village.candidates.map(({ person }) => person),
  );
  if (by === undefined) return [];
  return [
    {
      ...crowd('cigarettes', through),
      happened: ({ GiftOffered }) => GiftOffered.length > 0,
      events: (here) => [{ type: 'GiftOffered', ...here, by, what: 'cigarettes' }],
    },
  ];
}

export function powerCut(_: Cast, through: number): readonly Incident[] {
  return [
    {
      ...crowd('power-cut', through),
      happened: ({ PowerFailed }) => PowerFailed.length > 0,
      events: (here) => [{ type: 'PowerFailed', ...here }],
    },
    {
      ...crowd('power-back', through + 70),
      happened: ({ PowerRestored }) => PowerRestored.length > 0,
      events: (here) => [{ type: 'PowerRestored', ...here }],
    },
  ];
}

export function earlyClose(cast: Cast, through: number): readonly Incident[] {
  const by = someone(cast, 'presser', ordinary(cast));
  if (by === undefined) return [];
  return [
    {
      ...crowd('early-close', through),
      happened: ({ ClosingPressed }) => ClosingPressed.length > 0,
      events: (here) => [{ type: 'ClosingPressed', ...here, by, wants: Math.min(here.at + 15, 1439) }],
    },
  ];
}

/** 当着大家发生、没有人为此来领票的事 */
function crowd(kind: Incident['kind'], through: number) {
  return { kind, through, comers: [], isServedFirst: false } as const;
}
