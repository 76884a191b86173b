package dev.studyleaf.export;

import dev.studyleaf.json.Json;
import java.util.Map;

/** The types of notes, the decks and the options of an Anki deck, as the JSON that its database holds. */
final class AnkiModels {
    static final long BASIC = 1_399_999_999_001L;
    static final long CLOZE = 1_399_999_999_002L;
    /** When everything was made, in seconds: the same in every file, since there is no clock here. */
    static final long DAY = 1_577_836_800L;

    static final String CONF = """
            {"activeDecks":[1],"curDeck":1,"newSpread":0,"collapseTime":1200,"timeLim":0,"estTimes":true,"dueCounts":true,\
            "curModel":null,"nextPos":1,"sortType":"noteFld","sortBackwards":false,"addToCur":true}""";
    static final String OPTIONS = """
            {"1":{"id":1,"name":"Default","mod":0,"usn":0,"maxTaken":60,"autoplay":true,"timer":0,"replayq":true,"dyn":false,\
            "new":{"bury":true,"delays":[1,10],"initialFactor":2500,"ints":[1,4,7],"order":1,"perDay":20,"separate":true},\
            "rev":{"bury":true,"ease4":1.3,"fuzz":0.05,"ivlFct":1,"maxIvl":36500,"minSpace":1,"perDay":200},\
            "lapse":{"delays":[10],"leechAction":0,"leechFails":8,"minInt":1,"mult":0}}}""";

    private static final String STYLE = ".card { font: 20px/1.45 sans-serif; max-width: 38em; margin: 1em auto; }"
            + " .cloze { font-weight: bold; } li { margin: .2em 0; }";

    private AnkiModels() {}

    static String models() {
        Sides sides = new Sides("Front", "Back", "{{Front}}", "{{FrontSide}}<hr id=answer>{{Back}}");
        Sides gaps = new Sides("Text", "Extra", "{{cloze:Text}}", "{{cloze:Text}}<hr>{{Extra}}");
        String basic = model(BASIC, "Studyleaf", 0, sides);
        String cloze = model(CLOZE, "Studyleaf Cloze", 1, gaps);
        return "{\"" + BASIC + "\":" + basic + ",\"" + CLOZE + "\":" + cloze + "}";
    }

    /** The names of a note's two fields, and what the two sides of its card show of them. */
    private record Sides(String front, String back, String question, String answer) {}

    private static String model(long id, String name, int type, Sides sides) {
        Json json = new Json().object();
        json.key("id").value(id).key("name").value(name).key("type").value(type);
        json.key("mod")
                .value(DAY)
                .key("usn")
                .value(-1)
                .key("sortf")
                .value(0)
                .key("did")
                .value(1);
        json.key("css").value(STYLE).key("latexPre").value("").key("latexPost").value("");
        json.key("tags").array().end().key("vers").array().end();
        json.key("flds").array();
        field(json, sides.front(), 0);
        field(json, sides.back(), 1);
        json.end().key("tmpls").array().object();
        json.key("name")
                .value("Card 1")
                .key("ord")
                .value(0)
                .key("qfmt")
                .value(sides.question())
                .key("afmt")
                .value(sides.answer());
        json.key("bqfmt").value("").key("bafmt").value("").end().end();
        json.key("req")
                .array()
                .array()
                .value(0)
                .value("any")
                .array()
                .value(0)
                .end()
                .end()
                .end();
        return json.end().toString();
    }

    private static void field(Json json, String name, int ord) {
        int size = 20;
        json.object()
                .key("name")
                .value(name)
                .key("ord")
                .value(ord)
                .key("sticky")
                .value(false);
        json.key("rtl").value(false).key("font").value("Arial").key("size").value(size);
        json.key("media").array().end().end();
    }

    /** The deck that every collection has, and ours. */
    static String decks(Map<String, Long> names) {
        Json json = new Json().object();
        deck(json, "Default", 1);
        names.forEach((name, id) -> deck(json, name, id));
        return json.end().toString();
    }

    private static void deck(Json json, String name, long id) {
        json.key(Long.toString(id)).object().key("id").value(id).key("name").value(name);
        json.key("mod").value(DAY).key("usn").value(id == 1 ? 0 : -1);
        for (String today : new String[] {"lrnToday", "revToday", "newToday", "timeToday"}) {
            json.key(today).array().value(0).value(0).end();
        }
        json.key("collapsed")
                .value(false)
                .key("browserCollapsed")
                .value(false)
                .key("desc")
                .value("");
        json.key("dyn")
                .value(0)
                .key("conf")
                .value(1)
                .key("extendNew")
                .value(0)
                .key("extendRev")
                .value(0)
                .end();
    }
}
