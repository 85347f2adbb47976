import './tokens.css';
import './base.css';

import { mount } from 'svelte';

import App from './App.svelte';
import { useHost } from './host';
import { app } from './state.svelte';
import { load } from './words';

async function start(): Promise<void> {
  // Only `vite --mode fake` includes the invented case; the build for users drops this branch and the file.
  if (import.meta.env.MODE === 'fake') {
    const { fakeHost } = await import('./host.fake');
    useHost(fakeHost(new URLSearchParams(location.search)));
  }
  // Nothing is shown before there are words for it.
  await load(app.language);
  const target = document.getElementById('app');
  if (target) mount(App, { target });
}

// Not awaited here: parts that come later take from this file what it has, and would wait for it.
void start();
