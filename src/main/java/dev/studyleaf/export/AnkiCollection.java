package dev.studyleaf.export;

import dev.studyleaf.export.sqlite.Row;
import dev.studyleaf.export.sqlite.SqliteFile;
import dev.studyleaf.files.Digests;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The database of an Anki deck, in Anki's schema 11, which every Anki since 2.0 can import. */
final class AnkiCollection {
    private static final int SCHEMA = 11;
    private static final Pattern GAP = Pattern.compile("\\{\\{c(\\d+)::");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?");
    /** Ids are times in Anki; ours lie in a stretch of time of their own and come from what they name. */
    private static final long FIRST = 1_400_000_000_000L;

    private static final long SPAN = 100_000_000_000L;

    private final List<Row> notes = new ArrayList<>();
    private final List<Row> cards = new ArrayList<>();
    private final List<List<Long>> sums = new ArrayList<>();
    private final List<List<Long>> cardNotes = new ArrayList<>();
    private final List<List<Long>> queues = new ArrayList<>();
    private final Map<String, Long> decks = new TreeMap<>();
    private final Set<Long> taken = new HashSet<>();

    AnkiCollection(List<AnkiNote> all) {
        all.forEach(note -> decks.computeIfAbsent(note.deckName(), name -> id("deck " + name)));
        all.forEach(this::add);
    }

    byte[] bytes() {
        SqliteFile file = new SqliteFile();
        addTables(file);
        addIndexes(file);
        return file.bytes();
    }

    private void addTables(SqliteFile file) {
        table(file, "col", List.of(collection()), "crt mod scm ver dty usn ls", "conf models decks dconf tags");
        // unlike those of the other tables, the columns of these are of both kinds in turn, or have no id
        file.table(
                "notes",
                "create table notes (id integer primary key, guid text not null, mid integer not null, mod integer not"
                        + " null, usn integer not null, tags text not null, flds text not null, sfld integer not null,"
                        + " csum integer not null, flags integer not null, data text not null)",
                notes);
        table(
                file,
                "cards",
                cards,
                "nid did ord mod usn type queue due ivl factor reps lapses left odue odid flags",
                "data");
        table(file, "revlog", List.of(), "cid usn ease ivl lastIvl factor time type", "");
        file.table(
                "graves",
                "create table graves (usn integer not null, oid integer not null, type integer not null)",
                List.of());
    }

    /** The one row that says what the deck is. */
    private Row collection() {
        return Row.of(
                1,
                AnkiModels.DAY,
                AnkiModels.DAY * 1000,
                AnkiModels.DAY * 1000,
                (long) SCHEMA,
                0L,
                0L,
                0L,
                AnkiModels.CONF,
                AnkiModels.models(),
                AnkiModels.decks(decks),
                AnkiModels.OPTIONS,
                "{}");
    }

    private void addIndexes(SqliteFile file) {
        index(file, "ix_notes_usn", "notes", "usn", unsynced(notes));
        index(file, "ix_cards_usn", "cards", "usn", unsynced(cards));
        index(file, "ix_revlog_usn", "revlog", "usn", List.of());
        index(file, "ix_cards_nid", "cards", "nid", cardNotes);
        index(file, "ix_cards_sched", "cards", "did, queue, due", queues);
        index(file, "ix_revlog_cid", "revlog", "cid", List.of());
        index(file, "ix_notes_csum", "notes", "csum", sums);
    }

    private void add(AnkiNote note) {
        long id = id("note " + note.guid());
        long sum = ByteBuffer.wrap(Digests.sha1(Markup.words(note.front()))).getInt() & 0xFFFF_FFFFL;
        String tags = note.tags().isEmpty() ? "" : " " + String.join(" ", note.tags()) + " ";
        String fields = note.front() + '\u001f' + note.back();
        long model = note.cloze() ? AnkiModels.CLOZE : AnkiModels.BASIC;
        notes.add(Row.of(
                id,
                note.guid(),
                model,
                AnkiModels.DAY,
                -1L,
                tags,
                fields,
                sortable(Markup.words(note.front())),
                sum,
                0L,
                ""));
        sums.add(List.of(sum, id));
        long deck = decks.getOrDefault(note.deckName(), 1L);
        for (long ord = 0; ord < cards(note); ord++) {
            card(id, deck, ord, note);
        }
    }

    private void card(long note, long deck, long ord, AnkiNote from) {
        long id = id("card " + ord + " " + from.guid());
        long due = notes.size();
        cards.add(Row.of(id, note, deck, ord, AnkiModels.DAY, -1L, 0L, 0L, due, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, ""));
        cardNotes.add(List.of(note, id));
        queues.add(List.of(deck, 0L, due, id));
    }

    /** One card, or one for each gap. */
    private static long cards(AnkiNote note) {
        long most = 1;
        Matcher gap = GAP.matcher(note.front());
        while (note.cloze() && gap.find()) {
            most = Math.max(most, Long.parseLong(gap.group(1)));
        }
        return most;
    }

    private static List<List<Long>> unsynced(List<Row> rows) {
        return rows.stream().map(row -> List.of(-1L, row.id())).toList();
    }

    /** The column is of numbers, so that a text that looks like one must be one. */
    private static Object sortable(String words) {
        if (!NUMBER.matcher(words.strip()).matches()) {
            return words;
        }
        double number = Double.parseDouble(words.strip());
        return number == Math.rint(number) && Math.abs(number) < 1L << 53 ? (Object) (long) number : (Object) number;
    }

    private long id(String name) {
        long id = FIRST
                + new BigInteger(1, Digests.sha256(name))
                        .mod(BigInteger.valueOf(SPAN))
                        .longValue();
        while (!taken.add(id)) {
            id++;
        }
        return id;
    }

    private static void table(SqliteFile file, String name, List<Row> rows, String numbers, String texts) {
        StringBuilder sql = new StringBuilder("create table " + name + " (id integer primary key");
        for (String column : numbers.split(" ")) {
            sql.append(", ").append(column).append(" integer not null");
        }
        for (String column : texts.isEmpty() ? new String[0] : texts.split(" ")) {
            sql.append(", ").append(column).append(" text not null");
        }
        file.table(name, sql.append(')').toString(), rows);
    }

    private static void index(SqliteFile file, String name, String table, String columns, List<List<Long>> entries) {
        file.index(name, table, "create index " + name + " on " + table + " (" + columns + ")", entries);
    }
}
