/** 箭头只朝一个方向：每层只许看见列出的几层；见 src/README.md。 */
const domainLayers = {
  terms: [],
  law: ['terms'],
  profiles: ['terms', 'law'],
  engine: ['terms', 'law', 'profiles'],
  rules: ['terms', 'law', 'profiles', 'engine'],
  villages: ['terms', 'law', 'profiles', 'engine', 'rules'],
  timetable: ['terms', 'law', 'profiles', 'engine'],
  drills: ['terms', 'law', 'profiles', 'engine', 'rules', 'villages', 'timetable'],
};

const domain = Object.keys(domainLayers);

const layers = {
  ...domainLayers,
  simulator: domain,
  course: domain,
  classroom: [...domain, 'simulator', 'course'],
  platform: [],
  features: [...domain, 'simulator', 'course', 'classroom', 'platform'],
  layouts: ['features', 'course', 'platform'],
  pages: [...domain, 'simulator', 'course', 'classroom', 'platform', 'features', 'layouts'],
  tools: [...domain, 'simulator', 'course', 'classroom'],
};

/** ESLint 配置：每一层一条，不该看见的写明为什么。 */
export const arrows = Object.entries(layers).map(([layer, below]) => ({
  files: [`src/{domain/,}${layer}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: Object.keys(layers)
          .filter((other) => other !== layer && !below.includes(other))
          .map((other) => ({
            group: [`**/${other}/**`],
            message: `${layer} must not know ${other}; see the arrows in src/README.md.`,
          })),
      },
    ],
  },
}));
