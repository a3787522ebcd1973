/* The review form sums while it is filled in. Without this script the sum is shown after saving. */
(function () {
  "use strict";

  var form = document.querySelector("form[data-sums]");
  if (!form) {
    return;
  }

  function sum() {
    var total = 0;
    var marked = 0;
    form.querySelectorAll("[data-weight]").forEach(function (criterion) {
      var mark = criterion.querySelector("input[type=radio]:checked");
      if (mark) {
        marked += 1;
        total += Number(criterion.dataset.weight) * Number(mark.value);
      }
    });
    form.querySelector("[data-total]").textContent = String(Math.round(total * 100) / 100).replace(".", ",");
    form.querySelector("[data-marked]").textContent = String(marked);
  }

  form.addEventListener("change", function (event) {
    if (event.target.type === "radio") {
      sum();
    }
  });
  sum();
})();
