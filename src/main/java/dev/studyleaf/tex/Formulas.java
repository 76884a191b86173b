package dev.studyleaf.tex;

import dev.studyleaf.kept.Kept;
import dev.studyleaf.parallel.Parallel;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The formulas of a build as MathML: each is translated once, however often it is shown. Safe for threads. */
public final class Formulas {
    /** None. */
    public static final Formulas NONE = new Formulas(Map.of(), Map.of(), Optional.empty());

    private final Map<Tex, Translated> translated;
    private final Map<String, String> styles;
    private final Optional<Translators> translators;

    private Formulas(Map<Tex, Translated> translated, Map<String, String> styles, Optional<Translators> translators) {
        this.translated = translated;
        this.styles = styles;
        this.translators = translators;
    }

    /** Translates in parallel; nothing is loaded where there is nothing to translate. */
    public static Formulas of(Collection<Tex> all) {
        return of(all, Kept.nothing());
    }

    /** The same; what an earlier build translated is {@code kept}. */
    public static Formulas of(Collection<Tex> all, Kept kept) {
        List<Tex> distinct =
                all.stream().filter(tex -> !tex.isHidden()).distinct().toList();
        return distinct.isEmpty() ? NONE : of(distinct, Translators.of(distinct.size(), kept), kept);
    }

    /** These and others. */
    public Formulas and(Collection<Tex> others) {
        List<Tex> more = others.stream()
                .filter(tex -> !tex.isHidden() && !translated.containsKey(tex))
                .distinct()
                .toList();
        if (more.isEmpty()) {
            return this;
        }
        Kept nothing = Kept.nothing();
        Formulas made = of(more, translators.orElseGet(() -> Translators.of(more.size(), nothing)), nothing);
        made.translated.putAll(translated);
        Map<String, String> rules = new HashMap<>(styles);
        rules.putAll(made.styles);
        return new Formulas(made.translated, rules, made.translators);
    }

    private static Formulas of(List<Tex> distinct, Translators translators, Kept kept) {
        StyleClasses classes = new StyleClasses();
        List<Translated> all = Parallel.map(distinct, tex -> {
            Translated one = kept.of("formula", tex.toString(), tex, translators::translate);
            return one.withMathml(one.mathml().map(classes::instead));
        });
        Map<Tex, Translated> translated = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            translated.put(distinct.get(i), all.get(i));
        }
        return new Formulas(translated, classes.rules(), Optional.of(translators));
    }

    /** The MathML of a formula; empty for one that is wrong. It has no {@code style} attributes: see {@link #css}. */
    public Optional<String> mathml(Tex tex) {
        return Optional.ofNullable(translated.get(tex)).flatMap(Translated::mathml);
    }

    /** What is wrong with a formula. */
    public Optional<TexFault> fault(Tex tex) {
        return Optional.ofNullable(translated.get(tex)).flatMap(Translated::fault);
    }

    /** Style rules that the MathML needs beside those of every site. */
    public String css() {
        SortedMap<String, String> sorted = new TreeMap<>(styles);
        StringBuilder css = new StringBuilder();
        sorted.forEach((name, style) -> css.append("math .")
                .append(name)
                .append(",math.")
                .append(name)
                .append('{')
                .append(style)
                .append("}\n"));
        return css.toString();
    }

    /** What came of a formula: one of the two. */
    record Translated(Optional<String> mathml, Optional<TexFault> fault) {
        static Translated good(String mathml) {
            return new Translated(Optional.of(mathml), Optional.empty());
        }

        static Translated bad(TexFault fault) {
            return new Translated(Optional.empty(), Optional.of(fault));
        }

        Translated withMathml(Optional<String> other) {
            return new Translated(other, fault);
        }
    }
}
