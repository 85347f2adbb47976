/** The texts of this page, which come with it. */
import type { Language } from '../../../bindings';
import { app } from '../../../state.svelte';
import * as en from '../../../words/en/table';
import * as fr from '../../../words/fr/table';

const all: Record<Language, typeof en> = { en, fr };

export const pageWords = () => all[app.language].table;
export type { BulkKind } from '../../../words/en/table';
