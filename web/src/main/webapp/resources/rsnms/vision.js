/* Panel for weak eyesight: size, scheme and spacing live in a cookie and are applied before the first paint. */
(function () {
  "use strict";

  var NAMES = ["size", "scheme", "spacing"];
  var YEAR = 60 * 60 * 24 * 365;

  function chosen() {
    var match = /(?:^|; )rsnms-vision=([^;]*)/.exec(document.cookie);
    var values = match ? decodeURIComponent(match[1]).split(",") : [];
    return { size: values[0] || "1", scheme: values[1] || "usual", spacing: values[2] || "usual" };
  }

  function apply(choice) {
    NAMES.forEach(function (name) { document.documentElement.dataset[name] = choice[name]; });
  }

  function keep(choice) {
    var value = NAMES.map(function (name) { return choice[name]; }).join(",");
    document.cookie = "rsnms-vision=" + encodeURIComponent(value) + "; path=/; max-age=" + YEAR + "; samesite=lax";
  }

  apply(chosen());

  document.addEventListener("DOMContentLoaded", function () {
    var panel = document.getElementById("vision");
    var opener = document.getElementById("vision-opener");
    if (!panel || !opener) {
      return;
    }
    var choice = chosen();
    NAMES.forEach(function (name) {
      var input = panel.querySelector("input[name=vision-" + name + "][value='" + choice[name] + "']");
      if (input) {
        input.checked = true;
      }
    });
    panel.addEventListener("change", function (event) {
      choice[event.target.name.replace("vision-", "")] = event.target.value;
      apply(choice);
      keep(choice);
    });
    opener.addEventListener("click", function () {
      panel.hidden = !panel.hidden;
      opener.setAttribute("aria-expanded", String(!panel.hidden));
    });
  });
})();
