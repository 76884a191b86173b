package dev.studyleaf.browser;

import java.time.Instant;

/** Times of tests. */
final class Moments {
    static final long NOON = Instant.parse("2026-03-10T12:00:00Z").toEpochMilli();
    static final long MINUTE = 60_000;
    static final long DAY = 24 * 60 * MINUTE;

    private Moments() {}
}
