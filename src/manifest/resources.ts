import type { Localized } from '../office/office';
import { localizedElement } from './localized-element';
import { BUTTON_TIP, ICONS, TEXTS, type AddIn } from './manifest-data';
import { xml, type XmlElement } from './xml';

/** Names of the resources (`resid`), at most 32 characters each. */
export const ID = {
  icon: (side: number) => `Icon.${side}x${side}`,
  pane: 'Pane.Url',
  commands: 'Commands.Url',
  events: 'Events.Url',
  group: 'Group.Label',
  button: 'Button.Label',
  buttonTip: 'Button.Tip',
} as const;

/** Pictures, addresses and texts that the rest of the version overrides refers to by `resid`. */
export function resources({ icon, pages, language }: AddIn): XmlElement {
  const url = (id: string, address: string) => xml('bt:Url', { id, DefaultValue: address });
  const text = (id: string, localized: Localized) => localizedElement('bt:String', { id }, localized, language);
  return xml(
    'Resources',
    {},
    xml(
      'bt:Images',
      {},
      ...ICONS.button.map((side) => xml('bt:Image', { id: ID.icon(side), DefaultValue: icon(side) })),
    ),
    xml('bt:Urls', {}, url(ID.pane, pages.pane), url(ID.commands, pages.commands), url(ID.events, pages.events)),
    xml('bt:ShortStrings', {}, text(ID.group, TEXTS.group), text(ID.button, TEXTS.button)),
    xml('bt:LongStrings', {}, text(ID.buttonTip, BUTTON_TIP)),
  );
}
