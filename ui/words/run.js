// For what is not run by Vite (svelte-check). Node 20 does not read TypeScript; Vite does.
import { runnerImport } from 'vite';

const { module } = await runnerImport(`${import.meta.dirname}/make.ts`);
try {
  module.make();
} catch (fault) {
  console.error(fault.message);
  process.exit(1);
}
