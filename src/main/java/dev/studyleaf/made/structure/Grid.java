package dev.studyleaf.made.structure;

import dev.studyleaf.made.words.Definitions;
import dev.studyleaf.made.words.SideLabels;
import dev.studyleaf.made.words.Stems;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.OneLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table as what it says: things, facets, and a value for each of both.
 *
 * @param table where it stands
 * @param kind what the things are called together; empty where they are in the head
 * @param things what is told apart: the first column, or the head of a table that compares
 * @param facets what is said of each
 * @param values by thing, then by facet
 * @param compares whether the things are in the head
 * @param told whether something says that they are there, or in the first column: an empty corner says nothing
 */
record Grid(
        NoteBlock table,
        String kind,
        List<String> things,
        List<String> facets,
        List<List<String>> values,
        boolean compares,
        boolean told) {
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_ROWS = 30;
    private static final int LONGEST_NAME = 40;

    /** So many times as long as the names of the rows is what a column of two says of them; else both are lists. */
    private static final double SAYS = 1.5;

    /** The first head of a table that compares the other heads. */
    private static final Pattern ASPECT = Pattern.compile(
            "(?iU)^(features?|aspects?|criteri(a|on)|propert(y|ies)|attributes?|"
                    + "characteristics?|parameters?|factors?|basis|dimensions?|category|metrics?|comparison|difference|merkmal|"
                    + "aspecto|característica|critère|caractéristique|caratteristic(a|he)|aspetto|proprietà|aspekte?|merkmale?|propriedade|kenmerk|面向|方面|項目|项目|特性|比較|比较|"
                    + "eigenschaft(en)?|aspekt|kriteri(um|en)|vergleich|propriétés?|critères|caractéristiques|propiedad(es)?|criterios?|características|comparación|critérios?|propriedades|eigenschap(pen)?|kenmerken|egenskab|egenskap|аспекты?|критери[йи]|характеристик[аи]|свойств[оа]|параметры?|признаки?|сравнение|وجه المقارنة|أوجه المقارنة|المقارنة|الخاصية|المعيار|الجانب|הבדל|השוואה|cecha|kryterium|比較項目|对比项|对比维度|维度|特征|特点|特點|對比|对比|区别|區別|)$");

    /** Heads that say what their column tells, and name nothing. */
    private static final Pattern FACET =
            Pattern.compile("(?iU)^(column \\d+|types?|descriptions?|defaults?|values?|names?|notes?|examples?|"
                    + "meaning|purpose|formula.*|examples?[/ ].*|.* tools?|use[- ]cases?|strengths?|weakness(es)?|pros|cons|roles?|services?|benefits?|functions?|effects?|causes?|solutions?|reasons?|results?|"
                    + "how( .*)?|why( .*)?|what( .*)?|who|where|key .*|(des)?vantagens|(des)?ventajas|vorteile|nachteile|avantages|inconvénients|(s)?vantaggi|when to use|"
                    + "best for|details?|explanation|comments?|required|usage|beschreibung|说明)$");

    /** What a pair says where a head should be: words in small letters, of which names of columns have but one or two. */
    private static final Pattern LOWER = Pattern.compile("(?U)^\\p{Ll}\\S*\\s+\\S");

    /** Heads of what is kept of people or orders. */
    private static final Pattern RECORD = Pattern.compile(
            "(?iU)^(?:last ?name|surname|apellidos?|nachname|cognome|sobrenome|achternaam|salary|salario|sueldo|gehalt|stipendio|e-?mail|phone|"
                    + "age|edad|alter|età|idade|birth\\p{L}*|customer\\p{L}*|department|departamento|abteilung|emp\\p{L}*|id)$");

    /** Heads over people. */
    private static final Pattern PEOPLE = Pattern.compile(
            "(?iU)\\b(?:names?|persons?|people|famil(?:y|ies|ien?|les?|ias?|ie|lia|glie)|personen|personnes?|personas?|pessoas?|person[ae]|nom|nombre|nome|naam)\\b");

    /** Heads over what is looked up and not learnt. */
    private static final Pattern TOOLS = Pattern.compile(
            "(?iU)\\b(fields?|options?|parameters?|commands?|flags?|switch(es)?|settings?|arguments?|variables?|keys?|headers?|columns?|files?|"
                    + "paths?|ports?|shortcuts?|methods?|endpoints?|routes?|tags?|icons?|buttons?|scripts?|packages?|folders?|director(y|ies)|"
                    + "befehle?|comandos?|commandes?|comand[oi]|campos?|champs?|felde?r?|opzion[ei]|opci(ón|ones)|archivos?|atalhos?|"
                    + "entit(?:y|ies|és?|à)|entidad(?:es)?|entidades?|entität(?:en)?|实体|week|day|date|phase|owner|step|task|status|colección|semana|tag|woche|schritt|no|nr|id|#)\\b|^[#№]");

    /** A name that is written for a machine: "/PASSWORD", "07h", "--all", "get()", "max_len". */
    private static final Pattern CODE = Pattern.compile(
            "^[-/.@$#]|\\(\\)|_|[=<>{}\\[\\]]|^\\W*[0-9A-F]{2,4}h?$|\\.[a-z]{1,4}$|^(?!.*\\p{L}{3})(?!\\p{Lu}+$)");

    /** What a value leaves to those of the others. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?iU)\\b(?:no others?|none of|otherwise|everything else|all others?|the (?:rest|others|above)|ditto|same as|ídem|idem|siehe oben|kein\\p{L}* (?:der )?anderen)\\b");

    /**
     * The grid of a table that has one: even, of a fair size, with things that have names of their own. Two columns that a
     * heading sets against each other, or of which none is much longer, are two lists, and say nothing of each other's rows.
     */
    static Optional<Grid> of(NoteBlock table, String heading) {
        List<List<String>> rows = rows(table);
        int columns = rows.isEmpty() ? 0 : rows.get(0).size();
        boolean even = columns >= 2
                && rows.stream().allMatch(row -> row.size() == columns)
                && rows.get(rows.size() - 1).stream().noneMatch(String::isBlank); // else lists, of which one ends first
        int count = rows.size() - 1;
        if (!even || count < FEWEST_ROWS || count > MOST_ROWS) {
            return Optional.empty();
        }
        List<String> head = rows.get(0).subList(1, columns);
        List<List<String>> body = rows.subList(1, rows.size());
        List<String> first = body.stream().map(row -> row.get(0)).toList();
        String corner = rows.get(0).get(0);
        boolean versus = areSetAgainst(columns > 2 ? head : rows.get(0), heading);
        boolean lists = columns == 2
                && (versus || areLists(body) || (!corner.isEmpty() && isSaid(head.get(0), corner, heading)));
        if (isNone(corner, head, heading) || lists) {
            return Optional.empty();
        }
        boolean compares = columns > 2 && (versus || ASPECT.matcher(corner).matches());
        Grid grid = compares
                ? new Grid(table, "", head, first, turned(body, columns), true, versus || !corner.isEmpty())
                : new Grid(
                        table,
                        corner,
                        first,
                        head,
                        body.stream().map(row -> row.subList(1, columns)).toList(),
                        false,
                        true);
        return compares || isHeaded(corner, head) ? Optional.of(grid).filter(Grid::hasNames) : Optional.empty();
    }

    /** Whether its first column is one of the things that a heading compares, or its rows are people and not things. */
    private static boolean isNone(String corner, List<String> head, String heading) {
        List<String> compared = SideLabels.compared(heading);
        List<String> all = Stream.concat(Stream.of(corner), head.stream()).toList();
        return (!compared.isEmpty() && SideLabels.named(corner, compared).isPresent())
                || isRecord(all)
                || SideLabels.areFields(all);
    }

    /** Whether two columns are lists side by side, as "Absolute" and "Relative": what says something of a name is longer than it. */
    private static boolean areLists(List<List<String>> body) {
        int names = body.stream().mapToInt(row -> row.get(0).length()).sum();
        int said = body.stream().mapToInt(row -> row.get(1).length()).sum();
        return said < SAYS * names;
    }

    /** Whether its columns are those of a table of people or of orders, as examples of queries have. */
    private static boolean isRecord(List<String> head) {
        return head.stream().anyMatch(one -> PEOPLE.matcher(one).find())
                && head.stream().anyMatch(one -> RECORD.matcher(one).find());
    }

    /** Whether the heads of two columns are but the first pair: a term and what it means, or two sides of what the note is about. */
    private static boolean isSaid(String facet, String corner, String heading) {
        boolean sentence = !FACET.matcher(facet).matches()
                && Character.isUpperCase(corner.codePointAt(0))
                && LOWER.matcher(facet).find();
        Set<String> said = Stems.of(facet);
        return sentence || (!said.isEmpty() && said.equals(Stems.of(heading)));
    }

    /** Whether the heads say what stands below them: a word over the things, and no steps from one facet to the next. */
    private static boolean isHeaded(String corner, List<String> head) {
        return head.stream().noneMatch(one -> one.contains("->") || one.contains("→"))
                && corner.chars().anyMatch(Character::isLetter)
                && head.stream().noneMatch(String::isBlank)
                && corner.indexOf('_') < 0
                && head.stream().noneMatch(one -> one.indexOf('_') >= 0);
    }

    private static List<List<String>> rows(NoteBlock table) {
        return table.children().stream()
                .map(row -> row.children().stream()
                        .map(cell -> OneLine.of(cell.text().text()))
                        .toList())
                .toList();
    }

    /** Whether two of some heads are the sides that a heading sets against each other. */
    private static boolean areSetAgainst(List<String> heads, String heading) {
        List<String> compared = SideLabels.compared(heading);
        long named = heads.stream()
                .flatMap(head -> SideLabels.named(head, compared).stream())
                .distinct()
                .count();
        return named > 1;
    }

    private static List<List<String>> turned(List<List<String>> rows, int columns) {
        List<List<String>> turned = new ArrayList<>();
        for (int i = 1; i < columns; i++) {
            int column = i;
            turned.add(rows.stream().map(row -> row.get(column)).toList());
        }
        return turned;
    }

    /** Whether its things are surely that and of the subject, not fields, options, commands or codes of a tool. */
    boolean isOfThings() {
        return told
                && !TOOLS.matcher(kind).find()
                && things.stream().noneMatch(name -> CODE.matcher(name).find());
    }

    /** The values that stand more than once in the table, folded: what sorts things into kinds says little of each. */
    Set<String> repeated() {
        Set<String> once = new HashSet<>();
        return values.stream()
                .flatMap(List::stream)
                .map(Definitions::folded)
                .filter(value -> !once.add(value))
                .collect(Collectors.toSet());
    }

    String value(int thing, int facet) {
        return values.get(thing).get(facet);
    }

    /** Whether the words of a value are what it says: they are too little of a formula, and wrong where they are struck out. */
    boolean isSaid(int thing, int facet) {
        Fragment cell = cell(thing, facet);
        return !cell.hasFormula()
                && !name(thing).hasFormula()
                && !cell.isStruck()
                && !OTHERS.matcher(cell.text()).find();
    }

    /** Whether most of what stands under a head is said in words: among formulas and signs, what is not is an exception. */
    boolean isOfWords(int facet) {
        long said = IntStream.range(0, things.size())
                .filter(thing -> !cell(thing, facet).hasFormula())
                .count();
        return 2 * said > things.size();
    }

    /** The row that has a value. */
    NoteBlock row(int thing, int facet) {
        return table.children().get((compares ? facet : thing) + 1);
    }

    /** A value as it stands in the table. */
    Fragment cell(int thing, int facet) {
        int column = compares ? thing : facet;
        return row(thing, facet).children().get(column + 1).text();
    }

    private Fragment name(int thing) {
        NoteBlock row = table.children().get(compares ? 0 : thing + 1);
        return row.children().get(compares ? thing + 1 : 0).text();
    }

    private boolean hasNames() {
        Set<String> names = new HashSet<>();
        return things.stream().noneMatch(name -> FACET.matcher(name).matches())
                && things.stream()
                        .allMatch(name -> name.length() <= LONGEST_NAME
                                && name.chars().anyMatch(Character::isLetter)
                                && Definitions.isWhole(name)
                                && names.add(Definitions.folded(name)));
    }
}
