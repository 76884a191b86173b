package dev.studyleaf.browser;

/** Scripts that make the store of the browser behave as elsewhere. */
final class Storage {
    /** Each page of file:// has a store of its own, as in Firefox. */
    static final String OF_EACH_PAGE = """
            for (const name of ['localStorage', 'sessionStorage']) {
              const { get } = Object.getOwnPropertyDescriptor(window, name), own = location.pathname + '|';
              Object.defineProperty(window, name, { get() {
                const all = get.call(window), page = {
                  getItem: key => all.getItem(own + key),
                  setItem: (key, value) => all.setItem(own + key, value),
                  removeItem: key => all.removeItem(own + key)
                };
                return new Proxy(page, {
                  get: (it, key) => it[key] || all.getItem(own + key),
                  ownKeys: () => Object.keys(all).filter(key => key.startsWith(own)).map(key => key.slice(own.length)),
                  getOwnPropertyDescriptor: (it, key) => ({ value: all.getItem(own + key), enumerable: true, configurable: true })
                });
              } });
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
