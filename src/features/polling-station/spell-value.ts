import type { PersonId } from '../../domain/terms/ids.ts';
import type { Person } from '../../domain/terms/person.ts';
import { isPersonId, type Field, type Values } from '../../simulator/offers/offer.ts';

/** 一栏填了什么，念给人看：人念姓名，单选念那一项的话。 */
export function spellValue(field: Field, value: Values[string], people: ReadonlyMap<PersonId, Person>): string {
  const nameOf = (person: PersonId) => people.get(person)?.name ?? person;
  switch (field.kind) {
    case 'yes-no':
      return value === true ? '是' : '否';
    case 'number':
      return String(value);
    case 'choice':
      return field.options.find((option) => option.value === value)?.label ?? '';
    case 'person':
      return isPersonId(value) ? nameOf(value) : '';
    case 'people': {
      const chosen = Array.isArray(value) ? value.filter(isPersonId) : [];
      return chosen.length === 0 ? '没有人' : chosen.map(nameOf).join('、');
    }
  }
}
