/** Name of the event by which a page asks for the list of places to go to (the same that its key opens). */
export const commandsEvent = 'tien-do:commands';
