import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { chromium64 } from './src/build/chromium-64.ts';
import { editions } from './src/build/editions.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

export default defineConfig({
  integrations: [mdx(), svelte(), chromium64(), editions()],
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  // 代码着色会写出 style="…"，被内容安全策略拦下。
  markdown: { syntaxHighlight: false },
});
