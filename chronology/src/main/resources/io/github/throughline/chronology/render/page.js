"use strict";
(function () {
  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }
  function id(name) {
    return document.getElementById(name);
  }
  var form = id("filters");
  var result = id("filter-result");
  var filtered = id("filtered");
  var words = id("filter-text");
  var panel = id("together");
  var choices = all("select", form);
  var rows = all("tr.entry");
  var chunks = all(".chunk");
  var pictures = all(".picture");
  var links = all(".picture a");
  var texts = null;
  var closeness = 1;
  var origin = null;

  /* Filters */
  function has(row, choice) {
    var value = row.getAttribute("data-" + choice.getAttribute("data-filter")) || "";
    return (" " + value + " ").indexOf(" " + choice.value + " ") >= 0;
  }
  function targets(link) {
    return (link.getAttribute("data-entries") || link.getAttribute("href").slice(1)).split(" ");
  }
  function filter() {
    var sought = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    var chosen = choices.filter(function (choice) {
      return choice.value !== "";
    });
    if (sought.length > 0 && !texts) {
      texts = rows.map(function (row) {
        return row.textContent.toLowerCase();
      });
    }
    var shown = {};
    var count = 0;
    rows.forEach(function (row, number) {
      var fits =
        chosen.every(function (choice) {
          return has(row, choice);
        }) &&
        sought.every(function (word) {
          return texts[number].indexOf(word) >= 0;
        });
      if (row.hidden === fits) {
        row.hidden = !fits;
      }
      if (fits) {
        shown[row.id] = true;
        count++;
      }
    });
    var every = count === rows.length;
    chunks.forEach(function (chunk) {
      chunk.hidden = !every && !chunk.querySelector("tr.entry:not([hidden])");
    });
    all(".year-of-entries").forEach(function (year) {
      var any = false;
      for (var next = year.nextElementSibling; next && next.className.indexOf("chunk") === 0; next = next.nextElementSibling) {
        any = any || !next.hidden;
      }
      year.hidden = !any;
    });
    links.forEach(function (link) {
      if (link.classList.contains("band")) {
        return;
      }
      var dim = !every && !targets(link).some(function (target) {
        return shown[target];
      });
      if (link.classList.contains("dim") !== dim) {
        link.classList.toggle("dim", dim);
      }
    });
    result.textContent =
      (every ? "All " : "Showing " + count + " of ") +
      rows.length +
      (rows.length === 1 ? " entry" : " entries") +
      (every ? " shown" : "; the others are dimmed in the picture");
    if (filtered) {
      filtered.hidden = every;
      filtered.textContent =
        "Filters are on: " + count + " of " + rows.length + " entries are shown. The others are hidden, not gone.";
    }
  }
  function refilter() {
    filter();
    stops();
  }
  var isWaiting = false;
  function refilterSoon() {
    if (!isWaiting) {
      isWaiting = true;
      setTimeout(function () {
        isWaiting = false;
        refilter();
      }, 0);
    }
  }

  /* Closeness */
  function zoom(times) {
    times = Math.max(1, Math.min(8, times));
    pictures.forEach(function (picture) {
      var names = picture.querySelector("td.names").offsetWidth;
      var middle = (picture.scrollLeft + (picture.clientWidth - names) / 2) / closeness;
      picture.className = "picture z" + times;
      all("td.time > svg", picture).forEach(function (svg) {
        var box = svg.getAttribute("viewBox").split(" ");
        box[2] = (box[2] / closeness) * times;
        svg.setAttribute("viewBox", box.join(" "));
      });
      picture.scrollLeft = middle * times - (picture.clientWidth - names) / 2;
    });
    all(".patterns pattern").forEach(function (pattern) {
      pattern.setAttribute("patternTransform", "scale(" + 1 / times + " 1)");
    });
    closeness = times;
    id("closer").disabled = times === 8;
    id("further").disabled = times === 1;
    id("whole").disabled = times === 1;
    id("zoom-result").textContent =
      times === 1 ? "The whole time is shown" : times + " times nearer; move the picture sideways to see the rest";
    stops();
  }
  id("closer").addEventListener("click", function () {
    zoom(closeness * 2);
  });
  id("further").addEventListener("click", function () {
    zoom(closeness / 2);
  });
  id("whole").addEventListener("click", function () {
    zoom(1);
  });

  /* Whoever changes the lanes stays at the same time. */
  var place = 0;
  pictures.forEach(function (picture) {
    picture.addEventListener("scroll", function () {
      place = picture.offsetWidth > 0 ? picture.scrollLeft : place;
    });
  });
  all("[name=lanes]").forEach(function (choice) {
    choice.addEventListener("change", function () {
      pictures.forEach(function (picture) {
        picture.scrollLeft = place;
      });
    });
  });

  /* Keys: one stop for each lane, the arrows from mark to mark in it. */
  function isSeen(link) {
    var from = /from-(\d)/.exec(link.getAttribute("class"));
    var to = /to-(\d)/.exec(link.getAttribute("class"));
    return (!from || closeness >= from[1]) && (!to || closeness <= to[1]) && !link.classList.contains("dim");
  }
  function inLane(svg) {
    return all("a", svg).filter(isSeen);
  }
  function stops() {
    all(".picture svg[role=group]").forEach(function (svg) {
      var seen = inLane(svg);
      var stop = seen.filter(function (link) {
        return link.getAttribute("tabindex") === "0";
      })[0] || seen[0];
      all("a", svg).forEach(function (link) {
        var index = link === stop ? "0" : "-1";
        if (link.getAttribute("tabindex") !== index) {
          link.setAttribute("tabindex", index);
        }
      });
    });
  }
  function move(link, by) {
    var seen = inLane(link.ownerSVGElement);
    var next = by === 0 ? seen[0] : by === Infinity ? seen[seen.length - 1] : seen[seen.indexOf(link) + by];
    if (next) {
      link.setAttribute("tabindex", "-1");
      next.setAttribute("tabindex", "0");
      next.focus();
      next.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  }
  document.addEventListener("keydown", function (event) {
    var target = event.target;
    var picture = target.closest && target.closest(".picture");
    if (event.key === "Escape" && origin && document.contains(origin)) {
      var back = origin;
      origin = null;
      panel.hidden = true;
      back.focus({ preventScroll: true });
      back.scrollIntoView({ block: "center", inline: "center" });
      event.preventDefault();
    } else if (picture && !event.ctrlKey && !event.metaKey && !event.altKey) {
      var link = target.closest("a");
      var steps = { ArrowLeft: -1, ArrowRight: 1, Home: 0, End: Infinity };
      if (link && steps[event.key] !== undefined) {
        move(link, steps[event.key]);
        event.preventDefault();
      } else if (event.key === "+" || event.key === "=") {
        zoom(closeness * 2);
      } else if (event.key === "-") {
        zoom(closeness / 2);
      } else if (event.key === "0") {
        zoom(1);
      }
    }
  });

  /* Ways to an entry */
  function arrive() {
    var target = location.hash && id(decodeURIComponent(location.hash.slice(1)));
    if (!target) {
      return;
    }
    if (target.hidden || target.closest("[hidden]")) {
      form.reset();
      refilter();
    }
    var list = target.closest("details");
    if (list) {
      list.open = true;
    }
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "center" });
  }
  function listOf(box) {
    panel.textContent = "";
    var heading = document.createElement("h3");
    heading.textContent = box.querySelector("title").textContent.replace(" Opens their list.", "");
    var list = document.createElement("ul");
    targets(box).forEach(function (target) {
      var row = id(target);
      var item = document.createElement("li");
      var link = document.createElement("a");
      link.href = "#" + target;
      link.textContent =
        row.querySelector(".date").textContent.trim() + ", " + row.querySelector(".types strong").textContent;
      item.appendChild(link);
      list.appendChild(item);
    });
    panel.appendChild(heading);
    panel.appendChild(list);
    panel.hidden = false;
    panel.focus({ preventScroll: true });
    panel.scrollIntoView({ block: "nearest" });
  }
  document.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("a[href^='#']");
    if (!link) {
      return;
    }
    if (link.closest(".picture")) {
      origin = link;
    }
    if (link.classList.contains("cluster")) {
      event.preventDefault();
      listOf(link);
    } else if (link.getAttribute("href") === location.hash) {
      /* A second click does not change the address, but must lead there all the same. */
      event.preventDefault();
      arrive();
    }
  });
  form.addEventListener("input", refilterSoon);
  form.addEventListener("change", refilterSoon);
  form.addEventListener("submit", function (event) {
    event.preventDefault();
  });
  form.addEventListener("reset", refilterSoon);

  /* On paper: the whole time, and every source. */
  var before = 1;
  var closed = [];
  window.addEventListener("beforeprint", function () {
    before = closeness;
    zoom(1);
    closed = all("details:not([open]):not(.gathered)");
    closed.forEach(function (details) {
      details.open = true;
    });
  });
  window.addEventListener("afterprint", function () {
    zoom(before);
    closed.forEach(function (details) {
      details.open = false;
    });
  });
  window.addEventListener("hashchange", arrive);
  form.hidden = false;
  id("zoom").hidden = false;
  filter();
  zoom(1);
  /* Where there is no room for the whole time, what is latest is in sight first. */
  pictures.forEach(function (picture) {
    picture.scrollLeft = picture.scrollWidth;
  });
  arrive();
})();
