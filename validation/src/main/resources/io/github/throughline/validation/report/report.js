/*
 * Filters and lays out the findings that the page holds as JSON. Everything is put on the page as
 * text, never as HTML. The layout is the same as that of the page without scripts.
 */
"use strict";
(() => {
  const source = document.getElementById("data");
  if (!source) {
    return;
  }
  const data = JSON.parse(source.textContent);
  const rules = data.rules;
  const findings = data.findings.map(read);
  const find = (id) => document.getElementById(id);
  const form = find("filters");
  const results = find("results");
  const MORE = 50;
  const GROUPS = { rule: rules.length, child: 25, file: 1 };

  /** One finding from its row; see FindingsPart. */
  function read(row) {
    const [rule, child, line, column, items, moreItems, message, since = "", accepted = ""] = row;
    return { rule: rules[rule], number: rule, child, line, column, items, moreItems, message, since, accepted };
  }

  /** An element with attributes and content; content that is not an element is text. */
  function make(name, attributes, ...content) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      element.setAttribute(key, value);
    }
    element.append(...content.filter((part) => part !== null && part !== ""));
    return element;
  }

  const number = (n) => n.toLocaleString("en-GB");
  const count = (n, thing) => number(n) + " " + (n === 1 ? thing : thing + "s");

  // Which findings are wanted

  function words(finding) {
    if (finding.words === undefined) {
      const rule = finding.rule;
      const parts = [rule.code, rule.module, rule.says, rule.remedy, finding.message, finding.child || "", finding.accepted];
      finding.items.forEach(([field, text]) => parts.push(field, text || ""));
      finding.words = parts.join("\n").toLowerCase();
    }
    return finding.words;
  }

  /** What a filter is set to; nothing when the page does not have it. */
  const set = (id) => (find(id) === null ? "" : find(id).value);

  function wanted() {
    const since = set("by-since");
    const accepted = set("by-accepted");
    const rule = find("by-rule").value;
    const severity = find("by-severity").value;
    const child = find("by-child").value.trim().toLowerCase();
    const texts = find("by-words").value.trim().toLowerCase().split(/\s+/);
    return findings.filter(
      (finding) =>
        (rule === "" || finding.number === Number(rule)) &&
        (severity === "" || finding.rule.severity === severity) &&
        (since === "" || finding.since === since) &&
        (accepted === "" || (finding.accepted !== "") === (accepted === "yes")) &&
        (child === "" || (finding.child || "").toLowerCase().includes(child)) &&
        texts.every((text) => words(finding).includes(text))
    );
  }

  /** The wanted findings put together by rule, by child, or not at all; the most first if so asked. */
  function grouped(list, by, mostFirst) {
    const groups = new Map();
    for (const finding of list) {
      const key = by === "rule" ? finding.number : by === "child" ? finding.child : "";
      if (!groups.has(key)) {
        groups.set(key, []);
      }
      groups.get(key).push(finding);
    }
    const all = [...groups.values()];
    if (by === "rule") {
      all.sort((a, b) => a[0].number - b[0].number);
    }
    if (mostFirst) {
      all.sort((a, b) => b.length - a.length);
    }
    // What is about no one child comes after the children.
    return by === "child" ? all.sort((a, b) => (a[0].child === null) - (b[0].child === null)) : all;
  }

  // How they are laid out

  const severity = (rule) => make("span", { class: "severity " + rule.severity }, rule.word);

  function says(rule) {
    return [
      make("p", { class: "says" }, rule.says),
      rule.remedy === "" ? null : make("p", { class: "remedy" }, rule.remedy),
    ];
  }

  const COLUMNS = {
    Rule: ({ rule }) => [make("strong", {}, rule.code), " ", severity(rule), " ", make("span", { class: "part" }, rule.module)],
    Child: ({ child }) => [child === null ? "no child id" : child],
    "What is wrong": ({ rule }) => says(rule),
    Where: ({ line, column }) => [line === 0 ? "the whole return" : "line " + line + ", column " + column],
    "Items as sent": (finding) => [finding.message === "" ? null : make("p", {}, finding.message), items(finding), ...remarks(finding)],
  };
  const SHOWN = {
    rule: ["Child", "Where", "Items as sent"],
    child: ["Rule", "What is wrong", "Where", "Items as sent"],
    file: ["Rule", "What is wrong", "Child", "Where", "Items as sent"],
  };

  function items(finding) {
    if (finding.items.length === 0) {
      return null;
    }
    const list = make("ul", { class: "items" });
    for (const [field, text, line] of finding.items) {
      const item = make("li", {}, make("b", {}, field));
      if (text !== null) {
        const blank = text.trim() === "";
        item.append(" ", make("span", { class: blank ? "nothing" : "value" }, blank ? "empty" : text));
      } else if (line === 0) {
        item.append(" ", make("span", { class: "nothing" }, "not there"));
      }
      if (line !== 0 && line !== finding.line) {
        item.append(" ", make("span", { class: "where" }, "line " + line));
      }
      list.append(item);
    }
    if (finding.moreItems > 0) {
      list.append(make("li", {}, "and " + count(finding.moreItems, "more item")));
    }
    return list;
  }

  const remarks = ({ since, accepted }) => [
    since === "new" ? make("p", { class: "remark" }, "New since the last run") : null,
    accepted === "" ? null : make("p", { class: "remark" }, "Accepted: " + accepted),
  ];

  function row(finding, by) {
    const cells = SHOWN[by].map((name) => make("td", { role: "cell", "data-label": name }, ...COLUMNS[name](finding)));
    return make("tr", { role: "row" }, ...cells);
  }

  function heading(first, by) {
    if (by === "file") {
      return [];
    }
    if (by === "child") {
      return [make("h3", {}, first.child === null ? "Without a child id" : "Child " + first.child)];
    }
    const rule = first.rule;
    const title = make(
      "h3", { id: "group-" + first.number, tabindex: "-1" },
      make("span", { class: "code" }, "Rule " + rule.code), " ", severity(rule), " ", make("span", { class: "part" }, rule.module)
    );
    return [title, ...says(rule)];
  }

  function group(list, by) {
    const first = list[0];
    const heads = SHOWN[by].map((name) => make("th", { role: "columnheader", scope: "col" }, name));
    const body = make("tbody", { role: "rowgroup" });
    const table = make(
      "table", { class: "stacked", role: "table" },
      make("caption", {}, caption(list, by)),
      make("thead", { role: "rowgroup" }, make("tr", { role: "row" }, ...heads)),
      body
    );
    const section = make("section", { class: "group" }, ...heading(first, by), table);
    fill(section, body, list, by, by === "file" ? MORE : data.shown);
    return section;
  }

  function caption(list, by) {
    const rule = list[0].rule;
    const text = count(list.length, "finding");
    return by === "rule" && list.length === rule.held && rule.held !== rule.found
      ? "The first " + number(rule.held) + " of " + count(rule.found, "finding")
      : text;
  }

  /** Adds so many more rows, and a button for those still left. */
  function fill(section, body, list, by, more) {
    const from = body.children.length;
    list.slice(from, from + more).forEach((finding) => body.append(row(finding, by)));
    const left = list.length - body.children.length;
    if (left > 0) {
      const next = Math.min(left, MORE);
      const label = by === "file" ? "" : make("span", { class: "away" }, " of " + section.querySelector("h3").textContent);
      const button = make("button", { type: "button" }, "Show " + number(next) + " more (" + number(left) + " not shown)", label);
      button.addEventListener("click", () => {
        const at = body.children.length;
        button.remove();
        fill(section, body, list, by, MORE);
        focus(body.children[at].firstChild);
      });
      section.append(button);
    }
  }

  function focus(element) {
    element.setAttribute("tabindex", "-1");
    element.focus();
  }

  function layOut() {
    const [by, most] = find("grouped").value.split(" ");
    const list = wanted();
    const groups = grouped(list, by, most !== undefined);
    results.replaceChildren();
    add(groups, by);
    find("count").textContent = list.length === 0 ? "No finding matches the filters." : total(list, groups, by);
  }

  function total(list, groups, by) {
    const of = list.length === findings.length ? "" : " of " + number(findings.length);
    const page = data.total === findings.length ? "" : " on this page";
    const children = groups.filter((group) => group[0].child !== null).length;
    const together = by === "rule"
      ? " (" + count(groups.length, "rule") + ")"
      : by === "child" ? " (" + (children === 1 ? "1 child" : number(children) + " children") + ")" : "";
    return number(list.length) + of + (findings.length === 1 ? " finding" : " findings") + page + together + ".";
  }

  function add(groups, by) {
    const from = results.querySelectorAll(".group").length;
    groups.slice(from, from + GROUPS[by]).forEach((list) => results.append(group(list, by)));
    const left = groups.length - results.querySelectorAll(".group").length;
    if (left > 0) {
      const text = "Show " + number(Math.min(left, GROUPS[by])) + " more children (" + number(left) + " not shown)";
      const button = make("button", { type: "button" }, text);
      button.addEventListener("click", () => {
        const at = results.querySelectorAll(".group").length;
        button.remove();
        add(groups, by);
        focus(results.querySelectorAll(".group")[at].querySelector("h3"));
      });
      results.append(button);
    }
  }

  // What the reader does

  let waiting = 0;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(layOut, 150);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(layOut, 0));
  document.querySelectorAll("a[data-rule]").forEach((link) => {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      form.reset();
      find("by-rule").value = link.dataset.rule;
      layOut();
      find("findings").focus();
    });
  });
  // A link from the summary opens what it leads to.
  document.querySelectorAll('a[href^="#"]').forEach((link) => {
    link.addEventListener("click", () => {
      const target = document.querySelector(link.getAttribute("href"));
      if (target && target.tagName === "DETAILS") {
        target.open = true;
      }
    });
  });

  form.hidden = false;
  layOut();
})();
