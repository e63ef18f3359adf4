/* Whoever looks at the desk as of a date goes on as of that date: links within Vouch and forms that find something carry
 * it along. What leads back to today says so, and files of pages and ways out carry nothing. */
(function () {
  'use strict';
  var date = document.currentScript.getAttribute('data-as-of');
  var apart = /\/(assets|jakarta\.faces\.resource|language|sign-out|sign-in|profile)(\/|$)/;

  function all(selector) {
    return Array.prototype.slice.call(document.querySelectorAll(selector));
  }

  function carry(link) {
    var written = link.getAttribute('href');
    if (link.hasAttribute('data-today') || !written || written.charAt(0) === '#') {
      return;
    }
    var to = new URL(written, document.baseURI);
    if (to.origin === location.origin && !apart.test(to.pathname) && !to.searchParams.has('as-of')) {
      to.searchParams.set('as-of', date);
      link.setAttribute('href', to.pathname + to.search + to.hash);
    }
  }

  function carryAlong(form) {
    var field = document.createElement('input');
    if (!form.querySelector('[name="as-of"]')) {
      field.type = 'hidden';
      field.name = 'as-of';
      field.value = date;
      form.appendChild(field);
    }
  }

  document.addEventListener('DOMContentLoaded', function () {
    all('a[href]').forEach(carry);
    all('form[method="get"]').forEach(carryAlong);
  });
})();
