import type { EventOf } from '../../engine/events/index.ts';
import type { Person } from '../../terms/person.ts';

export type Route = NonNullable<EventOf<'RegistrationDecided'>['route']>;

/** 三条路：户籍、居住都在本村；户籍在本村、人在外面，本人表示参加；户籍不在本村，样样齐了。只看户籍和居住，走不走得通另说。 */
export function routeOf({ hukou, lives }: Pick<Person, 'hukou' | 'lives'>): Route {
  if (hukou === 'elsewhere') return 'agreed';
  return lives === 'here' ? 'resident' : 'expressed';
}
