"use strict";
(function () {
  var form = document.getElementById("filters");
  var rows = Array.prototype.slice.call(document.querySelectorAll("tr.entry"));
  var marks = Array.prototype.slice.call(document.querySelectorAll("[data-entries]"));
  var result = document.getElementById("filter-result");
  var words = document.getElementById("filter-text");
  var choices = Array.prototype.slice.call(form.querySelectorAll("select"));
  var texts = rows.map(function (row) {
    return row.textContent.toLowerCase();
  });

  function matches(row, number, sought) {
    return (
      choices.every(function (choice) {
        var has = (row.getAttribute("data-" + choice.getAttribute("data-filter")) || "").split(" ");
        return choice.value === "" || has.indexOf(choice.value) >= 0;
      }) &&
      sought.every(function (word) {
        return texts[number].indexOf(word) >= 0;
      })
    );
  }

  function filter() {
    var sought = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    var shown = {};
    var count = 0;
    rows.forEach(function (row, number) {
      var fits = matches(row, number, sought);
      row.hidden = !fits;
      if (fits) {
        shown[row.id] = true;
        count++;
      }
    });
    marks.forEach(function (mark) {
      var any = mark.getAttribute("data-entries").split(" ").some(function (id) {
        return shown[id];
      });
      mark.classList.toggle("dim", !any);
    });
    var all = count === rows.length;
    result.textContent =
      (all ? "All " : "Showing " + count + " of ") +
      rows.length +
      (rows.length === 1 ? " entry" : " entries") +
      (all ? " shown" : "; the others are dimmed in the picture");
  }

  /* A link to an entry that the filters hide shows it; a link to a list opens it. */
  function arrive() {
    var id = decodeURIComponent(location.hash.slice(1));
    var target = id && document.getElementById(id);
    if (!target) {
      return;
    }
    if (target.hidden) {
      form.reset();
      filter();
    }
    if (target.parentNode.tagName === "DETAILS") {
      target.parentNode.open = true;
    }
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "center" });
  }

  /* A second click on a mark does not change the address, but must lead there all the same. */
  document.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("a[href^='#']");
    if (link && link.getAttribute("href") === location.hash) {
      event.preventDefault();
      arrive();
    }
  });
  form.addEventListener("input", filter);
  form.addEventListener("submit", function (event) {
    event.preventDefault();
  });
  form.addEventListener("reset", function () {
    setTimeout(filter, 0);
  });
  document.querySelectorAll(".gathered details").forEach(function (list) {
    list.open = false;
  });
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (list) {
      list.open = true;
    });
  });
  window.addEventListener("hashchange", arrive);
  form.hidden = false;
  filter();
  arrive();
})();
