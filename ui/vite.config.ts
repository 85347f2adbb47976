import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

import { make, source } from './words/make';

/** The same policy as the window's (src-tauri), so that what is looked at in a browser is what the window allows. */
const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src ipc: http://ipc.localhost";

/** The invented case must never reach a user: a production build that holds it fails. */
function noFakeInProduction(mode: string): Plugin {
  return {
    name: 'no-fake-in-production',
    generateBundle(_, bundle) {
      if (mode !== 'production') return;
      for (const chunk of Object.values(bundle)) {
        const fake = chunk.type === 'chunk' && chunk.moduleIds.find((id) => id.includes('.fake.'));
        if (fake) this.error(`${fake} is in the production bundle`);
      }
    },
  };
}

/** The modules of the words, before anything imports them; while editing, again at each change of the catalogue. */
function words(): Plugin {
  return {
    name: 'words',
    config: () => make(),
    configureServer(server) {
      server.watcher.add(source);
      server.watcher.on('change', (path) => {
        if (!path.endsWith('.ftl')) return;
        try {
          make();
        } catch (fault) {
          server.config.logger.error((fault as Error).message);
        }
      });
    },
  };
}

export default defineConfig(({ mode }) => ({
  // Relative, because the window serves its files from its own scheme.
  base: './',
  plugins: [
    svelte({
      onwarn(warning, handle) {
        // A page that some cannot use is not built.
        if (warning.code.startsWith('a11y')) throw new Error(`${warning.code}: ${warning.message}`);
        handle(warning);
      },
    }),
    words(),
    noFakeInProduction(mode),
  ],
  build: {
    outDir: mode === 'fake' ? 'node_modules/.look' : 'dist',
    emptyOutDir: true,
    target: 'safari18',
    // WebKitGTK 2.50 knows light-dark() and nesting by itself.
    cssTarget: 'safari18',
    // `data:` is not in style-src's reach for scripts; keep every asset a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  preview: { port: 4173, strictPort: true, headers: { 'Content-Security-Policy': csp } },
  test: {
    environment: 'happy-dom',
    include: ['tests/**/*.test.ts'],
    testTimeout: 20_000,
  },
  // Svelte has a server build; tests want the one that mounts.
  resolve: mode === 'test' ? { conditions: ['browser'] } : {},
}));
