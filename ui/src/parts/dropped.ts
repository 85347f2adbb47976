import { call, type PickedFile } from '../host';

/** Files that are dropped on the window; folders too where they are wanted. The host announces them by an event and gives out handles, never paths. */
export function onDropped(take: (files: PickedFile[]) => void, open: () => boolean = () => true, folders = false): () => void {
  const onDrop = async () => {
    if (!open()) return;
    const files = (await call('dropped_files', null)).filter((file) => folders || file.holds === null);
    if (files.length > 0) take(files);
  };
  addEventListener('habeas-dropped', onDrop);
  return () => removeEventListener('habeas-dropped', onDrop);
}
