package dev.studyleaf.build.site;

import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.output.Destination;
import dev.studyleaf.output.SiteWriter;
import dev.studyleaf.output.WriteReport;
import java.util.Optional;
import java.util.function.Supplier;

/** Where a build's files go, and what of the site is made for it. */
interface Outlet {
    /** Nothing where it cannot be written to; the diagnostics get why. */
    Optional<? extends Destination> open(Diagnostics diagnostics);

    /** Whether the sheet and the books are made too. */
    boolean hasPaper();

    /** Publishes what was added. */
    Optional<WriteReport> publish(Supplier<Optional<WriteReport>> publish);

    /** The folder that was asked for. */
    static Outlet folder(BuildRequest request, Publishing publishing) {
        return new Outlet() {
            @Override
            public Optional<? extends Destination> open(Diagnostics diagnostics) {
                return SiteWriter.open(request.notes(), request.output(), diagnostics);
            }

            @Override
            public boolean hasPaper() {
                return true;
            }

            @Override
            public Optional<WriteReport> publish(Supplier<Optional<WriteReport>> publish) {
                return publishing.around(publish);
            }
        };
    }

    /** Nowhere: every page is made and thrown away. */
    static Outlet nowhere() {
        return new Outlet() {
            @Override
            public Optional<? extends Destination> open(Diagnostics diagnostics) {
                return Optional.of(Destination.NOWHERE);
            }

            @Override
            public boolean hasPaper() {
                return false;
            }

            @Override
            public Optional<WriteReport> publish(Supplier<Optional<WriteReport>> publish) {
                return publish.get();
            }
        };
    }
}
