/** The texts of this page, which come with it. */
import type { Language } from '../../bindings';
import { app } from '../../state.svelte';
import * as en from '../../words/en/batch';
import * as fr from '../../words/fr/batch';

const all: Record<Language, typeof en> = { en, fr };

export const pageWords = () => all[app.language].batch;
