/* Dragging the claims of a report or the columns of a profile, beside the buttons that always work; the focus on the button that was pressed; the
   question before what cannot be undone. */
(function () {
  'use strict';
  var kept = null;
  var dragged = null;
  var ITEM = 'li[data-claim], li[data-column]';

  function nameOf(item) {
    return item.getAttribute('data-claim') || item.getAttribute('data-column');
  }

  function list() {
    return document.querySelector('[data-reorder="f"]');
  }

  function items() {
    return Array.prototype.slice.call(list().querySelectorAll(ITEM));
  }

  function itemOf(node) {
    return node.closest ? node.closest(ITEM) : null;
  }

  /* The place of the item it is dropped on; on a heading, the first one under it. */
  function placeAt(node) {
    var onto = itemOf(node);
    var heading = node.closest ? node.closest('[data-drop]') : null;
    if (onto && onto !== dragged) {
      var group = onto.parentNode;
      return {
        section: group.getAttribute('data-section') || '',
        number: Array.prototype.indexOf.call(group.children, onto) + 1
      };
    }
    return heading ? {section: heading.getAttribute('data-drop'), number: 1} : null;
  }

  function prepare() {
    if (list()) {
      items().forEach(function (item) {
        item.querySelector('.ord').draggable = true;
      });
    }
  }

  /* The item that was pressed has moved; its button keeps the focus, or its counterpart at an end. */
  function refocus() {
    var claim = kept && kept.split('-')[1];
    var target = kept && (document.querySelector('[data-keep="' + kept + '"]:not([disabled])') ||
      document.querySelector('[data-keep$="-' + claim + '"]:not([disabled])') || document.querySelector('[data-keep-else]'));
    kept = null;
    if (target) {
      target.focus();
    }
  }

  document.addEventListener('click', function (event) {
    var asks = event.target.closest && event.target.closest('[data-asks], [data-closes]');
    if (asks && asks.hasAttribute('data-asks')) {
      document.getElementById(asks.getAttribute('data-asks')).showModal();
    } else if (asks) {
      document.getElementById(asks.getAttribute('data-closes')).close();
    }
    var button = event.target.closest && event.target.closest('button[data-keep]');
    kept = button ? button.getAttribute('data-keep') : null;
  }, true);

  document.addEventListener('dragstart', function (event) {
    dragged = event.target.matches && event.target.matches('.ord') ? itemOf(event.target) : null;
    if (dragged) {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', nameOf(dragged));
    }
  });

  document.addEventListener('dragover', function (event) {
    if (dragged && placeAt(event.target)) {
      event.preventDefault();
    }
  });

  document.addEventListener('drop', function (event) {
    var place = dragged && placeAt(event.target);
    if (place) {
      event.preventDefault();
      (document.getElementById('f:draggedClaim') || document.getElementById('f:draggedColumn')).value = nameOf(dragged);
      if (document.getElementById('f:draggedSection')) {
        document.getElementById('f:draggedSection').value = place.section;
      }
      document.getElementById('f:draggedTo').value = place.number;
      document.getElementById('f:dragged').click();
    }
    dragged = null;
  });

  document.addEventListener('DOMContentLoaded', function () {
    prepare();
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxComplete', function () {
        window.setTimeout(function () {
          prepare();
          refocus();
        }, 0);
      });
    }
  });
})();
