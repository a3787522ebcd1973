/* The editor of a draft: saves by itself, keeps what is typed through the end of a session, obeys the keyboard. */
(function () {
  "use strict";

  var form = document.querySelector("form[data-draft]");
  if (!form) {
    return;
  }
  var EVERY = 20000;
  var KEYS = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right", Enter: "add" };
  var store = "rsnms-draft-" + form.dataset.draft;
  var unsaved = false;
  var changedSinceSent = false;
  var leaving = false;
  var shownSave = savedAt();

  /* When the server has saved last, as the page says. */
  function savedAt() {
    var saved = form.querySelector("[data-saved]");
    return saved ? saved.dataset.saved : "";
  }

  function changed() {
    unsaved = changedSinceSent = true;
    leaving = false;
  }

  function conflict() {
    return form.querySelector("#conflict section");
  }

  /* While both texts are shown, the person decides; a save would only change the page under the hands. */
  function save() {
    if (unsaved && !conflict()) {
      window.rsnmsAutosave();
    }
  }

  function currentPart() {
    var node = form.querySelector(".node[aria-current=true]");
    return node ? node.dataset.part : "";
  }

  /* What is typed but not saved stays in this tab, whatever becomes of the session. */
  function keep(field) {
    window.sessionStorage.setItem(store, JSON.stringify({
      part: currentPart(), field: field.id, text: field.value
    }));
  }

  function kept() {
    return JSON.parse(window.sessionStorage.getItem(store) || "null");
  }

  /* Only a save makes the kept text needless; choosing another part does not save. */
  function noticeSave() {
    if (savedAt() === shownSave) {
      return;
    }
    shownSave = savedAt();
    unsaved = changedSinceSent;
    if (!unsaved) {
      window.sessionStorage.removeItem(store);
    }
  }

  /* Opens the part in which the kept text was typed; once it is open, the text goes back into it. A request that the
     network lost is sent again. */
  var ATTEMPTS = 3;
  var PAUSE = 1000;
  var toRestore = kept();
  var asked = 0;
  function restore() {
    if (!toRestore) {
      return;
    }
    var node = form.querySelector('.node[data-part="' + window.CSS.escape(toRestore.part) + '"]');
    if (node && toRestore.part !== currentPart() && asked < ATTEMPTS) {
      window.setTimeout(function () { node.click(); }, asked === 0 ? 0 : PAUSE);
      asked++;
      return;
    }
    var field = toRestore.part === currentPart() && document.getElementById(toRestore.field);
    if (field && field.value !== toRestore.text) {
      field.value = toRestore.text;
      changed();
      document.getElementById("restored").hidden = false;
    }
    toRestore = null;
  }

  form.addEventListener("input", function (event) {
    changed();
    if (event.target.id) {
      keep(event.target);
    }
  });

  form.addEventListener("focusout", function (event) {
    if (event.target.matches("textarea, input") && !(event.relatedTarget && form.contains(event.relatedTarget))) {
      save();
    }
  });

  form.addEventListener("keydown", function (event) {
    if (event.altKey && KEYS[event.key]) {
      var button = form.querySelector("[data-key=" + KEYS[event.key] + "]");
      if (button) {
        event.preventDefault();
        button.click();
      }
    }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      event.preventDefault();
      changed();
      save();
    }
  });

  /* Choosing a part leads to its text: with the keyboard at once, on a phone also with the eye. */
  var wanted = false;
  form.addEventListener("click", function (event) {
    wanted = Boolean(event.target.closest(".node, [data-key=add]"));
    if (event.target.closest(".tools button, .node-tools a")) {
      changed();
    }
  });

  function goToPart() {
    var field = wanted && document.querySelector("#part textarea");
    if (field) {
      field.focus();
    }
    wanted = false;
  }

  form.addEventListener("submit", function () {
    unsaved = false;
    window.sessionStorage.removeItem(store);
  });

  window.setInterval(save, EVERY);
  document.addEventListener("visibilitychange", function () {
    if (document.hidden && !leaving) {
      save();
    }
  });
  window.addEventListener("beforeunload", function (event) {
    leaving = true;
    if (unsaved) {
      event.preventDefault();
    }
  });

  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxSend", function () {
      changedSinceSent = false;
    });
    window.jQuery(document).on("pfAjaxSuccess", function () {
      document.getElementById("session-ended").hidden = true;
    });
    /* Success is told before the page is changed, completion after it. */
    window.jQuery(document).on("pfAjaxComplete", function () {
      noticeSave();
      restore();
      goToPart();
      window.rsnms.announceErrors();
    });
    window.jQuery(document).on("pfAjaxError", function () {
      document.getElementById("session-ended").hidden = false;
    });
  }
  window.addEventListener("load", restore);
})();
