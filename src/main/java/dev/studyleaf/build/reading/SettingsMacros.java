package dev.studyleaf.build.reading;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.source.SourceFolder;
import dev.studyleaf.source.settings.DefinedMacros;
import dev.studyleaf.tex.Macros;
import dev.studyleaf.tex.Tex;
import java.util.List;
import java.util.OptionalInt;

/** The commands that the formulas of all notes know. */
final class SettingsMacros {
    private SettingsMacros() {}

    /** Those of the files that plug-ins of Obsidian read, and those of the settings, which may define and do nothing else. */
    static Macros read(SourceFolder folder, List<String> preambles, Diagnostics diagnostics) {
        Macros macros = new Macros();
        preambles.forEach(text -> macros.read(new Tex(text, false)));
        folder.settings().macros().ifPresent(defined -> {
            Tex rest = macros.read(new Tex(defined.tex(), false));
            folder.settingsText().ifPresent(text -> check(text, defined, rest, diagnostics));
        });
        return macros;
    }

    private static void check(SourceText text, DefinedMacros defined, Tex rest, Diagnostics diagnostics) {
        OptionalInt open = Macros.openBrace(defined.tex());
        if (open.isPresent()) {
            SourceSpan place = place(text, defined, open.getAsInt());
            String message = "`macros` opens a brace that nothing closes";
            diagnostics.add(text, place, Code.CONFIG_VALUE, message, "write `}` where its definition ends");
        } else if (!rest.isHidden()) {
            String message = "`macros` has what defines nothing: `" + rest.meaning() + "`";
            String help = "write definitions such as `\\newcommand{\\R}{\\mathbb{R}}`";
            diagnostics.add(text, defined.span(), Code.CONFIG_VALUE, message, help);
        }
    }

    /** Where a sign of the definitions stands in the settings, which may have them indented or in quotes. */
    private static SourceSpan place(SourceText text, DefinedMacros defined, int at) {
        int start = at;
        while (start > 0 && !Character.isWhitespace(defined.tex().charAt(start - 1))) {
            start--;
        }
        String before = defined.tex().substring(start, at + 1);
        int found = text.text().indexOf(before, defined.span().offset());
        return found < 0 ? defined.span() : new SourceSpan(found + before.length() - 1, 1);
    }
}
