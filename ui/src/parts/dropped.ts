import { call, type PickedFile } from '../host';

/** Files that are let go over the window. The host tells that there are some; their paths stay with it. */
export function onDropped(take: (files: PickedFile[]) => void, open: () => boolean = () => true): () => void {
  const heard = async () => {
    if (!open()) return;
    const files = await call('dropped_files', null);
    if (files.length > 0) take(files);
  };
  addEventListener('habeas-dropped', heard);
  return () => removeEventListener('habeas-dropped', heard);
}
