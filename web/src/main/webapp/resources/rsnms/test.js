/* The test of four scales: each answer is sent as it is given, the time left is counted from what the server said.
   Without scripts the buttons of the page keep the answers, and the server ends the test all the same. */
(function () {
  "use strict";

  var bar = document.getElementById("test-bar");
  var form = document.getElementById("attempt");
  var left = document.getElementById("test-left");
  var saved = document.getElementById("test-saved");
  var voice = document.getElementById("test-voice");
  var told = document.getElementById("test-answered");
  var progress = document.getElementById("test-progress");
  if (!bar || !form) {
    return;
  }

  var WARN = 5 * 60;
  var RETRY = 4000;
  var began = performance.now();
  var seconds = Number(bar.dataset.left);
  var warned = seconds <= WARN;
  var over = false;

  function remaining() {
    return Math.max(0, seconds - Math.floor((performance.now() - began) / 1000));
  }

  /* The figure changes in silence; only the last five minutes and the end are spoken. */
  function tick() {
    var rest = remaining();
    left.textContent = Math.floor(rest / 60) + ":" + String(rest % 60).padStart(2, "0");
    bar.classList.toggle("is-warn", rest <= WARN);
    if (rest <= WARN && !warned) {
      warned = true;
      voice.textContent = bar.dataset.warn;
    }
    if (rest === 0 && !over) {
      over = true;
      voice.textContent = bar.dataset.over;
      window.setTimeout(function () { window.location.reload(); }, 2000);
    }
  }

  tick();
  window.setInterval(tick, 1000);

  /* Answers that the server has not confirmed yet, the latest of each question. */
  var waiting = new Map();
  var sending = false;

  function show(text, bad) {
    saved.textContent = text;
    saved.classList.toggle("is-bad", bad);
  }

  function done(place) {
    var field = document.getElementById("question-" + place);
    if (field && !field.dataset.answered) {
      field.dataset.answered = "true";
      progress.value += 1;
      told.textContent = bar.dataset.count.replace("{0}", progress.value).replace("{1}", bar.dataset.all);
    }
  }

  function send() {
    if (sending || waiting.size === 0) {
      return;
    }
    var place = waiting.keys().next().value;
    var answer = waiting.get(place);
    sending = true;
    fetch(form.dataset.answers + place, {
      method: "PUT",
      credentials: "same-origin",
      headers: { "Content-Type": "application/json", "Accept": "application/json", "X-Requested-With": "fetch" },
      body: JSON.stringify({ answer: answer })
    }).then(function (reply) {
      sending = false;
      if (reply.status === 401) {
        show(bar.dataset.login, true);
      } else if (reply.status >= 500) {
        again();
      } else {
        if (waiting.get(place) === answer) {
          waiting.delete(place);
        }
        if (reply.ok) {
          show(bar.dataset.saved, false);
          done(place);
        } else {
          show(bar.dataset.late, true);
        }
        send();
      }
    }).catch(function () {
      sending = false;
      again();
    });
  }

  function again() {
    show(bar.dataset.failed, true);
    window.setTimeout(send, RETRY);
  }

  document.querySelectorAll("[data-place]").forEach(function (field) {
    if (field.querySelector("input:checked")) {
      field.dataset.answered = "true";
    }
  });

  document.addEventListener("change", function (event) {
    var field = event.target.closest("[data-place]");
    if (field && event.target.type === "radio") {
      waiting.set(field.dataset.place, Number(event.target.value));
      send();
    }
  });

  window.addEventListener("online", send);
})();
