/*
 * Grading by keyboard: a letter or digit chooses while the focus is in the list of grades, Ctrl and Enter gives the grade
 * from any field. The list has the focus when the page opens, unless something went wrong.
 */
(function () {
  'use strict';

  function form(node) {
    return node && node.closest ? node.closest('form[data-judges]') : null;
  }

  document.addEventListener('keydown', function (event) {
    var judged = form(event.target);
    if (!judged || event.altKey || event.metaKey) {
      return;
    }
    if (event.ctrlKey && event.key === 'Enter') {
      event.preventDefault();
      judged.querySelector('.v-main').click();
      return;
    }
    if (!event.ctrlKey && event.target.type === 'radio' && event.target.name === 'grade') {
      var wanted = judged.querySelector('input[name="grade"][value="' + event.key.toUpperCase().replace(/["\\]/g, '') + '"]');
      if (wanted && !wanted.disabled) {
        event.preventDefault();
        wanted.checked = true;
        wanted.focus();
        wanted.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
  });

  document.addEventListener('DOMContentLoaded', function () {
    var judged = document.querySelector('form[data-judges]');
    if (judged && !document.querySelector('.msg.bad') && window.matchMedia('(min-width: 768px)').matches) {
      var first = judged.querySelector('input[name="grade"]:checked') || judged.querySelector('input[name="grade"]:not([disabled])');
      first.focus({ preventScroll: true });
    }
  });
})();
