import type { QueryClient } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { catalogQuery, unitDataQuery } from '../../data/queries/data-queries.ts';
import type { ReadText } from '../../data/read-text.ts';
import { parseAddress } from '../../url/parse-address.ts';
import { CommandDialog } from './command-dialog.tsx';
import { commandsOf } from './commands-of.ts';

/** Opens the list of places to go to over the page shown; it knows the data that the page already fetched. */
export async function openCommands({ queryClient, readText, base, href, go }: { readonly queryClient: QueryClient; readonly readText: ReadText; readonly base: string; readonly href: string; readonly go: (href: string) => void }): Promise<void> {
  const catalog = await queryClient.fetchQuery(catalogQuery(readText));
  if (!catalog.ok) return;
  const address = parseAddress(href, base);
  const unitId = 'unitId' in address.page ? address.page.unitId : catalog.value.defaultUnitId;
  const loaded = queryClient.getQueryData(unitDataQuery(readText, catalog.value, unitId).queryKey);
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  const close = (): void => {
    root.unmount();
    place.remove();
  };
  root.render(<CommandDialog commands={commandsOf(catalog.value, loaded?.ok === true ? loaded.value : undefined, address, base)} language={address.language} onGo={go} onClose={close} />);
}
