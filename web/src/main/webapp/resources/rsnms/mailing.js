/* How far a mailing or another long job is, asked every two seconds; at its end the page shows the results. Without scripts the page says
   how far it was when it was opened. */
(function () {
  "use strict";

  var bar = document.getElementById("mailing-progress");
  var words = document.getElementById("mailing-words");
  if (!bar || !words) {
    return;
  }

  var PAUSE = 2000;

  function show(state) {
    var done = state.done + state.refused;
    bar.value = done;
    words.textContent = bar.dataset.words.replace("{0}", done).replace("{1}", state.total);
    if (state.finishedAt) {
      window.location.reload();
    } else {
      window.setTimeout(ask, PAUSE);
    }
  }

  function ask() {
    fetch(bar.dataset.mailing, { headers: { Accept: "application/json" }, credentials: "same-origin" })
      .then(function (answer) { return answer.ok ? answer.json().then(show) : window.setTimeout(ask, 5 * PAUSE); })
      .catch(function () { window.setTimeout(ask, 5 * PAUSE); });
  }

  window.setTimeout(ask, PAUSE);
})();
