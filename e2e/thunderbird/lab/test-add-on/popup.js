/* global document, messenger */
document.getElementById('send').addEventListener('click', ({ isTrusted }) => {
  messenger.runtime.sendMessage({ trusted: isTrusted });
});
