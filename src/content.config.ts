import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { lessonIdOf, placeOf } from './course/lesson-place.ts';
import { lessonSchema } from './course/lesson-schema.ts';

/** 课文：编号由路径来，与学习记录里的编号是同一个。 */
const lessons = defineCollection({
  loader: glob({
    base: './content/course',
    pattern: '*/*/*.mdx',
    generateId({ entry }) {
      const place = placeOf(`content/course/${entry}`);
      if (place === null) throw new Error(`content/course/${entry} 放错了地方：应当是 级/序-单元/序-课.mdx`);
      return lessonIdOf(place);
    },
  }),
  schema: lessonSchema,
});

export const collections = { lessons };
