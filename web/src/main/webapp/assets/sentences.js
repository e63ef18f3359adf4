/*
 * Choosing words without a mouse. In this mode the text has the focus and each sentence is a stop: up and down go from
 * one to the next, left and right take a word off the end of the choice or add one, with shift at its beginning; Enter
 * records, Escape leaves.
 */
(function () {
  'use strict';
  var on = false;
  var points = [];
  var words = [];
  var stops = [];
  var stop = 0;
  var from = 0;
  var to = 0;

  function body() {
    return document.getElementById('words');
  }

  function button() {
    return document.querySelector('[data-record-mode]');
  }

  /* The text as runs of nodes: where each begins in the joined text. */
  function read() {
    var walker = document.createTreeWalker(body(), NodeFilter.SHOW_TEXT);
    var text = '';
    var paragraph = null;
    points = [];
    while (walker.nextNode()) {
      var segment = walker.currentNode.parentNode.closest('[data-start]');
      if (segment) {
        if (paragraph && segment.parentNode !== paragraph) {
          text += '\n\n';
        }
        paragraph = segment.parentNode;
        points.push({ at: text.length, node: walker.currentNode });
        text += walker.currentNode.data;
      }
    }
    var lang = paragraph ? paragraph.lang : 'en';
    stops = cut(text, lang, 'sentence');
    words = cut(text, lang, 'word');
  }

  function cut(text, lang, granularity) {
    var pieces = Array.from(new Intl.Segmenter(lang || 'en', { granularity: granularity }).segment(text));
    return pieces.filter(function (piece) {
      return granularity === 'word' ? piece.isWordLike : piece.segment.trim();
    }).map(function (piece) {
      var lead = piece.segment.length - piece.segment.replace(/^\s+/, '').length;
      return { from: piece.index + lead, to: piece.index + lead + piece.segment.trim().length };
    });
  }

  function point(at, end) {
    var found = points[0];
    points.forEach(function (one) {
      if (end ? one.at < at : one.at <= at) {
        found = one;
      }
    });
    return { node: found.node, offset: Math.min(at - found.at, found.node.length) };
  }

  function choose() {
    var a = point(from, false);
    var b = point(to, true);
    window.getSelection().setBaseAndExtent(a.node, a.offset, b.node, b.offset);
    b.node.parentNode.scrollIntoView({ block: 'nearest' });
    document.querySelector('[data-chosen-words]').textContent = window.getSelection().toString();
  }

  function goTo(index) {
    stop = Math.max(0, Math.min(stops.length - 1, index));
    from = stops[stop].from;
    to = stops[stop].to;
    choose();
  }

  function last(list, test) {
    return list.filter(test).pop();
  }

  function widen(key, atBeginning) {
    var word;
    if (atBeginning) {
      word = key === 'ArrowLeft'
        ? last(words, function (one) { return one.from < from; })
        : words.filter(function (one) { return one.from > from; })[0];
      from = word && word.from < to ? word.from : from;
    } else {
      word = key === 'ArrowRight'
        ? words.filter(function (one) { return one.to > to; })[0]
        : last(words, function (one) { return one.to < to; });
      to = word && word.to > from ? word.to : to;
    }
    choose();
  }

  function set(mode) {
    on = mode;
    button().setAttribute('aria-pressed', String(mode));
    body().classList.toggle('recording-mode', mode);
    if (mode) {
      body().setAttribute('tabindex', '0');
      body().setAttribute('role', 'group');
      body().setAttribute('aria-label', button().getAttribute('data-record-mode'));
    } else {
      ['tabindex', 'role', 'aria-label'].forEach(function (name) { body().removeAttribute(name); });
    }
  }

  function start(mark) {
    read();
    if (!stops.length) {
      return;
    }
    set(true);
    body().focus({ preventScroll: true });
    var here = mark && points.filter(function (one) { return mark.contains(one.node); })[0];
    var index = here ? stops.findIndex(function (one) { return one.to > here.at; }) : 0;
    goTo(Math.max(0, index));
  }

  function keys(event) {
    if (!on || !body().contains(event.target) || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    var moves = { ArrowDown: 1, ArrowUp: -1 };
    if (moves[event.key]) {
      goTo(stop + moves[event.key]);
    } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      widen(event.key, event.shiftKey);
    } else if (event.key === 'Enter') {
      window.vouchReading.begin();
      set(false);
    } else if (event.key === 'Escape') {
      set(false);
      window.getSelection().removeAllRanges();
      button().focus();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  window.vouchSentences = { start: start };

  document.addEventListener('DOMContentLoaded', function () {
    if (button() && window.Intl && Intl.Segmenter) {
      button().addEventListener('click', function () {
        if (on) {
          set(false);
        } else {
          start(null);
        }
      });
      document.addEventListener('keydown', keys);
    }
  });
})();
