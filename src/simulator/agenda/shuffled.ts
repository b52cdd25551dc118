import { sortBy } from '../../domain/engine/collections.ts';
import { dice } from '../../domain/engine/dice.ts';
import type { Response } from '../world/response.ts';
import type { Matter } from './matter.ts';

/** 一件事的几种办法，次序打乱：头一种不总是对的。 */
export function shuffled(seed: number, { id, responses }: Matter): readonly Response[] {
  const roll = dice(seed);
  return sortBy(responses, (each) => [roll.for('matter', `${id}|${each.id}`, 0).upTo(1 << 20), each.id]);
}
