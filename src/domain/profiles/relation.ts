/** 亲属关系：民法典第一千零四十五条第二款列举的近亲属 */
export type Relation = 'spouse' | 'parent' | 'child' | 'sibling' | 'grandparent' | 'grandchild';
