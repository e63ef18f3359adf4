/* Capturing an article: too large a file is said at once, strikes are counted, and what is typed is kept soon after. */
(function () {
  'use strict';

  function all(root, selector) {
    return Array.prototype.slice.call(root.querySelectorAll(selector));
  }

  /* A file over the limit is not sent at all: the server would only end the connection. */
  function bring(form) {
    var file = form.querySelector('[data-largest]');
    var said = document.getElementById('too-large');
    function tooLarge() {
      var chosen = file.files && file.files[0];
      var over = !!chosen && chosen.size > Number(file.getAttribute('data-largest'));
      said.hidden = !over;
      said.textContent = over ? form.getAttribute('data-bring') : '';
      return over;
    }
    file.addEventListener('change', tooLarge);
    form.addEventListener('submit', function (event) {
      if (tooLarge()) {
        event.preventDefault();
        event.stopImmediatePropagation();
        file.focus();
      }
    });
  }

  function check(form) {
    var waiting = null;
    var boxes = all(form, 'input[name=strike]');
    var told = form.querySelector('[data-kept]');

    function count() {
      form.querySelector('[data-struck]').textContent = String(boxes.filter(function (box) {
        return box.checked;
      }).length);
    }

    function keep() {
      window.vouchKeepCapture();
      told.textContent = told.getAttribute('data-kept') + ' ' + new Date().toTimeString().slice(0, 5);
    }

    function soon() {
      count();
      window.clearTimeout(waiting);
      waiting = window.setTimeout(keep, 1000);
    }

    all(form, '[data-strike]').forEach(function (button) {
      button.addEventListener('click', function () {
        boxes.forEach(function (box) {
          box.checked = button.getAttribute('data-strike') === 'proposed' && box.getAttribute('data-proposed') === 'true';
        });
        soon();
      });
    });
    form.addEventListener('change', soon);
    form.addEventListener('input', soon);
    form.addEventListener('submit', function () {
      window.clearTimeout(waiting);
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    all(document, '[data-bring]').forEach(bring);
    all(document, '[data-capture]').forEach(check);
  });
})();
