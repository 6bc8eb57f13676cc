import { commandsEvent } from '../../state/commands-event.ts';
import { usePreferences } from '../../state/preferences.ts';

/** Kinds of input in which a letter is text. */
const typed = 'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select, [contenteditable]';

/**
 * Opens the commands on Ctrl+K (⌘K), on "?" unless the reader turned that key off (WCAG 2.1.4), or where a page asks; never from within a field. What is opened is
 * loaded at the first such key.
 */
export function listenForShortcuts(open: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey || (event.target instanceof Element && event.target.closest(typed) !== null)) return;
    const hasModifier = event.ctrlKey || event.metaKey;
    const isWanted = hasModifier ? event.key.toLowerCase() === 'k' : event.key === '?' && usePreferences.getState().singleKeys;
    if (!isWanted || document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    open();
  });
  document.addEventListener(commandsEvent, open);
}
