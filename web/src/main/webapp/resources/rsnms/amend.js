/* Shows the generated clause while the new wording is typed. */
(() => {
  'use strict';
  const PAUSE = 700;
  let waiting;
  document.addEventListener('input', (event) => {
    if (!event.target.matches('#wording, #found, #put, #number, #occurrence')) {
      return;
    }
    clearTimeout(waiting);
    waiting = setTimeout(() => document.querySelector('[data-look]')?.click(), PAUSE);
  });
})();
