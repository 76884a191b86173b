package dev.studyleaf.glossary.link;

import dev.studyleaf.kept.In;
import dev.studyleaf.kept.Out;
import java.util.ArrayList;
import java.util.List;

/** The places of terms in a note, in the order of its text. A large study has some millions, so they are written down by hand. */
record NotePlaces(List<TermPlace> all) {
    private static final NameForm[] FORMS = NameForm.values();

    NotePlaces {
        all = List.copyOf(all);
    }

    @SuppressWarnings("EnumOrdinal") // only the same program reads it
    static void write(Out out, NotePlaces places) {
        out.number(places.all.size());
        for (TermPlace place : places.all) {
            out.text(place.slug());
            out.number(place.run());
            out.number(place.section());
            out.number(place.block());
            out.number(place.start());
            out.number(place.end());
            out.number(place.form().ordinal());
            out.whole(place.said());
        }
    }

    static NotePlaces read(In in) {
        int count = in.count();
        List<TermPlace> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(new TermPlace(
                    in.text(),
                    in.number(),
                    in.number(),
                    in.number(),
                    in.number(),
                    in.number(),
                    FORMS[in.number()],
                    in.whole()));
        }
        return new NotePlaces(all);
    }
}
