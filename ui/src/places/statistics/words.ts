/** The texts of these pages, which come with them. */
import type { Language } from '../../bindings';
import { app } from '../../state.svelte';
import * as en from '../../words/en/statistics';
import * as fr from '../../words/fr/statistics';

const all: Record<Language, typeof en> = { en, fr };

export const pageWords = () => all[app.language];
