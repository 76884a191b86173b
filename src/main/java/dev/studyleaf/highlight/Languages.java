package dev.studyleaf.highlight;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names that people write after a fence, and the lexer for each. */
final class Languages {
    /** A lexer's name and the names that people use for it. */
    private static final String[] ALL = {
        "text/actionscript as actionscript as3",
        "text/asm asm nasm assembly assembler x86asm",
        "text/c c h",
        "text/clojure clojure clj edn",
        "text/cpp cpp c++ cc cxx hpp arduino cuda objc objectivec objective-c",
        "text/cs cs csharp c# dotnet",
        "text/css css scss sass",
        "text/d d",
        "text/dart dart",
        "text/delphi delphi pascal objectpascal",
        "text/dockerfile dockerfile docker",
        "text/dtd dtd",
        "text/fortran fortran f90",
        "text/golang go golang",
        "text/groovy groovy gradle jenkinsfile",
        "text/htaccess htaccess apache apacheconf",
        "text/html html htm xhtml vue svelte",
        "text/ini ini toml cfg conf gitconfig",
        "text/java java",
        "text/javascript javascript js jsx node mjs cjs",
        "text/jshintrc json jsonc json5",
        "text/jsp jsp",
        "text/kotlin kotlin kt kts",
        "text/latex latex tex",
        "text/less less",
        "text/lisp lisp elisp emacs-lisp scheme racket cl",
        "text/lua lua",
        "text/makefile makefile make",
        "text/nsis nsis",
        "text/perl perl pl",
        "text/php php",
        "text/powershell powershell ps1 pwsh ps posh",
        "text/properties properties env dotenv",
        "text/proto proto protobuf",
        "text/python python py python3 py3 ipython",
        "text/ruby ruby rb",
        "text/rust rust rs",
        "text/sas sas",
        "text/scala scala",
        "text/sql sql mysql postgresql postgres plsql tsql sqlite hql",
        "text/tcl tcl",
        "text/typescript typescript ts tsx",
        "text/unix sh bash shell zsh console shellscript unix",
        "text/vb vb vbnet visualbasic vba basic",
        "text/vhdl vhdl",
        "text/bat bat batch cmd dos",
        "text/xml xml svg xsl xslt xsd plist xaml wsdl",
        "text/yaml yaml yml"
    };

    private static final Map<String, String> LEXERS = lexers();

    private Languages() {}

    /** The lexer for a language as it is called after a fence; none for one that has none. */
    static Optional<String> lexer(String language) {
        return Optional.ofNullable(LEXERS.get(language.toLowerCase(Locale.ROOT)));
    }

    /** Every name that has a lexer. */
    static Iterable<String> names() {
        return LEXERS.keySet();
    }

    private static Map<String, String> lexers() {
        Map<String, String> lexers = new HashMap<>();
        for (String line : ALL) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                lexers.put(words[i], words[0]);
            }
        }
        return lexers;
    }
}
