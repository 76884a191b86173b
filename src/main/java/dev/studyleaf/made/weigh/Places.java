package dev.studyleaf.made.weigh;

import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.Section;
import dev.studyleaf.note.Sought;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the headings above a part of a note, its title and the name of its file say of the questions that are made there. */
public final class Places {
    private static final int LONGEST_HEADING = 60;

    private static final Sought PROJECT = Sought.of("(?iU)\\b(?:projects?(?! (?:manage|life|scope|charter))|projets?|"
            + "proyectos?|progett[oi]|projekte?|projetos?|changelog|roadmap|contributing|portfolio|backlog|plans?|sprints?|plugins?|blog|checklist|"
            + "style ?guide|guidelines|estilos|roi)\\b|项目|項目|專案|プロジェクト");

    private static final Sought COURSE = Sought.of("(?iU)\\b(?:syllabus|to-?dos?|mock|past papers?|old exams?|"
            + "quiz(?:zes)?|\\p{L}+quiz|timetable|schedule|grading|marks|assignments?|homework|hausaufgaben|deberes|devoirs|planning|"
            + "course overview|out of scope|target candidates?|(?:about (?:the|this)) course|target audience|prerequisites|meetings?|minutes|réunions?|conseil|reuni(?:ón|ões|ão)|riunion[ei]|sitzung|protokoll|agenda|deadlines?|administrative|"
            + "what to study|study plan|plano de (?:ensino|aula|curso)|roteiro de aula|objetivos da aula|lernziele|prüfungs(?:stoff|leistung\\p{L}*)|objectifs du cours|programma d'esame|"
            + "front page|table of contents|course toc|inhaltsverzeichnis|inhaltsübersicht|sommaire|sumário|outline|gliederung|"
            + "boot ?camp|journal|diary|competenc(?:y|ies|ias?)|workshop|délégués?|extra notes|practicals?|prácticas?|"
            + "how the (?:test|exam) .*)\\b|作业|作業|時間割|课程表");

    private static final Sought EXERCISE = Sought.of(
            "(?iU)\\b(?:exerci[sc]es?|ejercicios?|eserciz\\p{L}+|übung\\p{L}*|uebung\\p{L}*|practice (?:problems?|questions?)|"
                    + "aufgaben?|exercícios?|examples?|exemples?|ejemplos?|esemp[io]+|exemplos?|beispiele?|scenarios?|case stud(?:y|ies)|labs?|"
                    + "demo|samples?|templates?|plantilla|tutorial (?:questions?|notes|exercises?|problems?)|problem questions?|hypotheticals?)\\b|練習|练习|例題|例题");

    /**
     * What stands above a section and its own heading.
     *
     * @param above the headings above it, a line each
     * @param path the same and its own
     * @param signs what they say
     */
    private record Place(String above, String path, Set<Sign> signs) {}

    private final List<Place> sections;

    private Places(List<Place> sections) {
        this.sections = List.copyOf(sections);
    }

    /** Each heading adds to what is said by those above it. */
    public static Places of(ParsedNote note) {
        Place root = new Place("", "", said(note.path().replace('_', ' ') + '\n' + note.title()));
        List<Place> all = new ArrayList<>();
        Deque<Section> open = new ArrayDeque<>();
        for (Section section : note.sections()) {
            while (!open.isEmpty() && open.element().level() >= section.level()) {
                open.pop();
            }
            Set<Sign> own = said(section.title());
            Place parent = open.isEmpty() ? root : all.get(open.element().index());
            own.addAll(parent.signs());
            all.add(new Place(parent.path(), parent.path() + section.title() + '\n', own));
            open.push(section);
        }
        return new Places(all);
    }

    private static Set<Sign> said(String words) {
        Set<Sign> said = EnumSet.noneOf(Sign.class);
        add(PROJECT, Sign.PROJECT, words, said);
        add(COURSE, Sign.COURSE, words, said);
        add(EXERCISE, Sign.EXERCISE, words, said);
        return said;
    }

    private static void add(Sought words, Sign sign, String text, Set<Sign> into) {
        if (words.isIn(text)) {
            into.add(sign);
        }
    }

    /** The headings above that of a section, a line each. */
    public String above(Section section) {
        return sections.get(section.index()).above();
    }

    /** What speaks for and against a question that is made in a section. */
    public Set<Sign> of(Section section) {
        Set<Sign> signs = EnumSet.copyOf(sections.get(section.index()).signs());
        if (section.title().length() > LONGEST_HEADING) {
            signs.add(Sign.LONG_HEADING);
        }
        return signs;
    }
}
