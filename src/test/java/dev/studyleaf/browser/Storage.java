package dev.studyleaf.browser;

/** Scripts that make the store of the browser behave as elsewhere. */
final class Storage {
    /** Each page of file:// has a store of its own, as in Firefox. */
    static final String OF_EACH_PAGE = """
            for (const name of ['getItem', 'setItem', 'removeItem']) {
              const plain = Storage.prototype[name];
              Storage.prototype[name] = function (key, ...more) {
                return plain.call(this, location.pathname + '|' + key, ...more);
              };
            }""";

    /** Nothing may be stored, and asking throws. */
    static final String REFUSED = """
            for (const name of ['localStorage', 'sessionStorage'])
              Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });""";

    /** Reading works, and there is no room for more. */
    static final String FULL = """
            Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };""";

    private Storage() {}
}
