import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { provideLibrary } from './src/catalog/library.ts';
import { readRedirects } from './src/content-files/read-settings-lists.ts';
import { readSettings } from './src/content-files/settings.ts';
import { sharedLibrary } from './src/content-files/shared-library.ts';
import { guardVitePlugin } from './src/markdown/guard/guard.ts';
import { remarkPipeline } from './src/markdown/pipeline.ts';
import { search } from './src/search/search-integration.ts';

const isPreview = process.argv.includes('dev');
const published = readSettings(process.env, new Date());
// The preview shows drafts and future pages, each with its banner; a build leaves them out.
const settings = isPreview ? { ...published, includeDrafts: true } : published;
const getLibrary = () => sharedLibrary(settings, isPreview).library;
provideLibrary(getLibrary);

export default defineConfig({
  site: getLibrary().site.url,
  outDir: settings.outDir,
  trailingSlash: 'always',
  output: 'static',
  redirects: Object.fromEntries(readRedirects(settings.contentDir).map(({ from, to }) => [from, to])),
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  markdown: {
    processor: unified({
      remarkPlugins: remarkPipeline(getLibrary) as never,
      // The pipeline brings its own, which leaves single tildes alone.
      gfm: false,
      smartypants: false,
      remarkRehype: { footnoteLabel: '注释', footnoteBackLabel: '回到正文' },
    }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), search({ synonyms: getLibrary().synonyms, asks: getLibrary().asks })],
  devToolbar: { enabled: false },
  // Small scripts stay files: a strict content security policy refuses inline ones.
  vite: {
    plugins: [guardVitePlugin((path) => path.startsWith(settings.contentDir))],
    build: { assetsInlineLimit: 0, modulePreload: false },
  },
});
