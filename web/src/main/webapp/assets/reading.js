/*
 * Choosing words of an article: by mouse, by touch, or sentence by sentence with the keys. Positions are counted in
 * code points: each segment of the text carries where it starts, and what stands before the choice inside it is counted
 * by character, so that an emoji is one, as it is for the server.
 */
(function () {
  'use strict';

  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }

  function body() {
    return document.getElementById('words');
  }

  function codePoints(text) {
    return Array.from(text).length;
  }

  /* How many code points of a segment stand before a place in it. */
  function before(segment, node, offset) {
    var range = document.createRange();
    range.setStart(segment, 0);
    range.setEnd(node, offset);
    return codePoints(range.toString());
  }

  /* The chosen words as positions in the whole text, without white space at their edges; null where nothing is chosen. */
  function positions(range) {
    var start = -1;
    var end = -1;
    var words = '';
    all('[data-start]', body()).forEach(function (segment) {
      if (!range.intersectsNode(segment)) {
        return;
      }
      var from = segment.contains(range.startContainer) ? before(segment, range.startContainer, range.startOffset) : 0;
      var length = codePoints(segment.textContent);
      var to = segment.contains(range.endContainer) ? before(segment, range.endContainer, range.endOffset) : length;
      if (to > from) {
        var at = Number(segment.getAttribute('data-start'));
        start = start < 0 ? at + from : start;
        words += Array.from(segment.textContent).slice(from, to).join('');
        end = at + to;
      }
    });
    if (start < 0 || !words.trim()) {
      return null;
    }
    start += codePoints(words) - codePoints(words.replace(/^\s+/, ''));
    end -= codePoints(words) - codePoints(words.replace(/\s+$/, ''));
    return { start: start, end: end, words: words.trim() };
  }

  function chosen() {
    var selection = window.getSelection();
    var text = body();
    if (!text || !selection.rangeCount || selection.isCollapsed) {
      return null;
    }
    var range = selection.getRangeAt(0);
    return range.intersectsNode(text) ? positions(range) : null;
  }

  /* The button stands under the end of the choice, inside the text's column. */
  function place(button) {
    var boxes = window.getSelection().getRangeAt(0).getClientRects();
    var last = boxes[boxes.length - 1];
    var column = body().getBoundingClientRect();
    if (!last) {
      return;
    }
    button.hidden = false;
    var left = Math.max(8, Math.min(last.right - button.offsetWidth, column.right - button.offsetWidth));
    button.style.left = left + window.scrollX + 'px';
    button.style.top = last.bottom + window.scrollY + 8 + 'px';
  }

  function offer() {
    var button = document.querySelector('[data-choose]');
    if (!button) {
      return;
    }
    if (chosen()) {
      var open = document.querySelector('[data-panel]');
      button.querySelector('[data-words]').textContent = button.getAttribute(open ? 'data-change' : 'data-begin');
      place(button);
    } else {
      button.hidden = true;
    }
  }

  /* Takes the choice to the panel. */
  function begin() {
    var choice = chosen();
    if (choice && window.vouchBegin) {
      document.querySelector('[data-choose]').hidden = true;
      window.getSelection().removeAllRanges();
      window.vouchBegin([{ name: 'start', value: choice.start }, { name: 'end', value: choice.end }]);
    }
  }

  /* The mark of a statement comes into view, and has the focus. */
  function toMark(number) {
    var mark = document.querySelector('mark[data-s~="' + number + '"]');
    if (mark) {
      all('mark.found').forEach(function (old) { old.classList.remove('found'); });
      all('mark[data-s~="' + number + '"]').forEach(function (part) { part.classList.add('found'); });
      mark.setAttribute('tabindex', '-1');
      mark.focus({ preventScroll: true });
      mark.scrollIntoView({ block: 'center' });
    }
  }

  window.vouchReading = { chosen: chosen, begin: begin, offer: offer, toMark: toMark };

  document.addEventListener('DOMContentLoaded', function () {
    var reading = document.querySelector('.reading');
    var button = document.querySelector('[data-choose]');
    if (reading && /^\d+$/.test(reading.getAttribute('data-statement') || '')) {
      toMark(reading.getAttribute('data-statement'));
    }
    if (!button) {
      return;
    }
    var waits = null;
    document.addEventListener('selectionchange', function () {
      window.clearTimeout(waits);
      waits = window.setTimeout(offer, 200);
    });
    button.addEventListener('mousedown', function (event) { event.preventDefault(); });
    button.addEventListener('click', begin);
    document.addEventListener('click', function (event) {
      if (event.target.closest('[data-change-words]')) {
        var now = document.querySelector('mark.now');
        if (now) {
          now.scrollIntoView({ block: 'center' });
        }
        if (window.vouchSentences) {
          window.vouchSentences.start(now);
        }
      }
    });
  });
})();
