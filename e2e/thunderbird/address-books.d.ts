/** What the tests use of Thunderbird to make a mailing list; the add-on itself only reads lists. */
declare namespace messenger.addressBooks {
  function list(): Promise<readonly { readonly id: string }[]>;
  namespace contacts {
    function create(book: string, vCard: string): Promise<string>;
  }
  namespace mailingLists {
    function create(book: string, list: { readonly name: string }): Promise<string>;
    function addMember(list: string, contact: string): Promise<void>;
  }
}
