import { xmlEvents } from './xml-events.ts';

/** The texts that cells of a workbook refer to by number; runs of one text are joined, readings aids left out. */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let isPhonetic = false;
  for (const event of xmlEvents(xml)) {
    if (event.kind === 'text') {
      if (isText && !isPhonetic) text += event.text;
    } else if (event.name === 't') isText = event.kind === 'open' && !event.empty;
    else if (event.name === 'rPh') isPhonetic = event.kind === 'open';
    else if (event.name === 'si') {
      if (event.kind === 'open') text = '';
      else strings.push(text);
    }
  }
  return strings;
}
