import './tokens.css';
import './base.css';

import { mount } from 'svelte';

import App from './App.svelte';
import { useHost } from './host';

// Only `vite --mode fake` includes the invented case; the build for users drops this branch and the file.
if (import.meta.env.MODE === 'fake') {
  const { fakeHost } = await import('./host.fake');
  useHost(fakeHost(new URLSearchParams(location.search)));
}

const target = document.getElementById('app');
if (target) mount(App, { target });
