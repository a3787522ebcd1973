/* Small comforts of every page. No handler lives in the markup, so the content security policy stays strict. */
(function () {
  "use strict";

  /* "/" moves to the search, as the sign in the field promises. */
  document.addEventListener("keydown", function (event) {
    var typing = event.target.closest("input, textarea, select, [contenteditable]");
    var search = document.getElementById("global-search");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && search) {
      event.preventDefault();
      search.focus();
      search.select();
    }
  });

  /* The summary of errors takes the focus and marks the title of the page. */
  function announceErrors() {
    var summary = document.querySelector(".error-summary");
    if (!summary || summary.dataset.announced) {
      return;
    }
    summary.dataset.announced = "true";
    summary.focus();
    var prefix = summary.dataset.title;
    if (document.title.indexOf(prefix) !== 0) {
      document.title = prefix + " " + document.title;
    }
  }

  /* Elements that open and close a dialog or print the page. */
  document.addEventListener("click", function (event) {
    var opener = event.target.closest("[data-opens]");
    if (opener && opener.getAttribute("aria-disabled") !== "true") {
      document.getElementById(opener.dataset.opens).showModal();
    }
    var closer = event.target.closest("[data-closes]");
    if (closer) {
      event.preventDefault();
      closer.closest("dialog").close();
    }
    if (event.target.closest("[data-prints]")) {
      window.print();
    }
    if (event.target.closest("a[aria-disabled=true], button[aria-disabled=true]")) {
      event.preventDefault();
      event.stopPropagation();
    }
  }, true);

  /* A form goes out once: a double click does not act twice. */
  document.addEventListener("submit", function (event) {
    if (event.target.dataset.sent && event.target.method === "post") {
      event.preventDefault();
      return;
    }
    event.target.dataset.sent = "true";
    window.setTimeout(function () { delete event.target.dataset.sent; }, 4000);
  });

  /* Empty fields of a filter stay out of the address. */
  document.addEventListener("submit", function (event) {
    if (event.target.matches("form[data-filter]")) {
      Array.from(event.target.elements).forEach(function (field) {
        if (field.name && field.value === "") {
          field.disabled = true;
        }
      });
    }
  });

  /* One box ticks all of a list. */
  document.addEventListener("change", function (event) {
    if (event.target.matches("input[data-all]")) {
      event.target.form.querySelectorAll("input[name=" + event.target.dataset.all + "]").forEach(function (box) {
        box.checked = event.target.checked;
      });
    }
  });

  /* What is chosen is written where the cursor stands in the text. */
  document.addEventListener("change", function (event) {
    if (event.target.matches("select[data-inserts]") && event.target.value) {
      var area = document.getElementById(event.target.dataset.inserts);
      area.setRangeText(event.target.value, area.selectionStart, area.selectionEnd, "end");
      event.target.value = "";
      area.focus();
    }
  });

  /* A slider and the field beside it show the same number; the field is what is sent. */
  document.addEventListener("input", function (event) {
    if (event.target.dataset.twin) {
      document.getElementById(event.target.dataset.twin).value = event.target.value;
    } else if (event.target.id) {
      var slider = document.querySelector("[data-twin=\"" + event.target.id + "\"]");
      if (slider) {
        slider.value = event.target.value;
      }
    }
  });

  /* A file too large is told at once, not after minutes of sending. */
  document.addEventListener("change", function (event) {
    var limit = Number(event.target.dataset.maxSize);
    if (limit && event.target.files.length && event.target.files[0].size > limit) {
      event.target.setCustomValidity(document.documentElement.dataset.tooLarge);
    } else if (limit) {
      event.target.setCustomValidity("");
    }
    if (limit) {
      event.target.reportValidity();
    }
  });

  /* On a narrow screen the sections of a card scroll sideways: the open one comes into sight. */
  function showOpenSection() {
    var open = document.querySelector(".tabs [aria-current]");
    if (open && open.parentNode.scrollWidth > open.parentNode.clientWidth) {
      open.parentNode.scrollLeft = open.offsetLeft - open.parentNode.offsetLeft - 16;
    }
  }

  document.addEventListener("DOMContentLoaded", showOpenSection);
  document.addEventListener("DOMContentLoaded", announceErrors);
  window.rsnms = { announceErrors: announceErrors };
})();
