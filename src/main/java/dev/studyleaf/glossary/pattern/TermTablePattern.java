package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spots;
import java.util.List;

/** A table whose head has a column of terms and a column of what they mean. */
final class TermTablePattern implements TermPattern {
    static final TermColumns COLUMNS = new TermColumns("""
            term|terms|word|words|concept|concepts|acronym|abbreviation|keyword|vocabulary|phrase|expression|begriff|begriffe
            wort|fachbegriff|abkürzung|terme|mot|concept clé|notion|término|término clave|concepto|palabra|termine|parola|termo
            用語|术语|術語""", """
            definition|meaning|description|explanation|stands for|what it means|what it is|means|full form|bedeutung|erklärung
            beschreibung|définition|signification|explication|definición|significado|descripción|definizione|significato
            definição|意味|定义|定義""");

    @Override
    public String name() {
        return "term-table";
    }

    @Override
    public String says() {
        return "a table of terms and what they mean";
    }

    @Override
    public Prior prior() {
        return new Prior(5, 0.99);
    }

    @Override
    public boolean mayBeLabels() {
        return false;
    }

    @Override
    public int linkedFrom() {
        return 15;
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return COLUMNS.find(spots, Trust.SURE);
    }
}
