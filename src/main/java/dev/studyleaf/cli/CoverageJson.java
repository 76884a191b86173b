package dev.studyleaf.cli;

import dev.studyleaf.build.command.StudyCoverage;
import dev.studyleaf.coverage.Coverage;
import dev.studyleaf.coverage.Coverage.Asked;
import dev.studyleaf.diagnostics.JsonReport;
import dev.studyleaf.json.Json;

/** The coverage as one JSON object. */
final class CoverageJson {
    private CoverageJson() {}

    static String of(StudyCoverage found, boolean own) {
        Coverage coverage = found.coverage();
        Json json = new Json().object();
        JsonReport.write(found.diagnostics(), json.key("diagnostics"));
        json.key("percent").value(coverage.percent(own));
        json.key("reached").value(coverage.reached(own));
        json.key("whole").value(coverage.whole());
        things(coverage, json);
        lacks(coverage, json);
        domains(coverage, json);
        return json.end().toString();
    }

    private static void things(Coverage coverage, Json json) {
        json.key("terms").array();
        coverage.terms()
                .forEach(one -> thing(
                        json,
                        one.term().name(),
                        one.term().path(),
                        one.term().evidence().line(),
                        one.asked()));
        json.end().key("sections").array();
        coverage.sections()
                .forEach(one ->
                        thing(json, one.section().title(), one.note().parsed().path(), one.line(), one.asked()));
        json.end();
    }

    private static void lacks(Coverage coverage, Json json) {
        json.key("unexplained").array();
        coverage.unexplained()
                .forEach(one -> place(
                                json.object()
                                        .key("id")
                                        .value(one.question().id())
                                        .key("name")
                                        .value(one.question().asked()),
                                one.note().parsed().path(),
                                one.line())
                        .end());
        json.end().key("dead").array();
        coverage.dead()
                .forEach(link -> place(json.object().key("name").value(link.message()), link.path(), link.line())
                        .end());
        json.end().key("unlinked").array();
        coverage.unlinked()
                .forEach(note -> place(
                                json.object().key("name").value(note.title()),
                                note.parsed().path(),
                                1)
                        .end());
        json.end();
    }

    private static void domains(Coverage coverage, Json json) {
        json.key("domains").array();
        coverage.domains()
                .forEach(domain -> asked(
                                json.object()
                                        .key("name")
                                        .value(domain.name())
                                        .key("weight")
                                        .value(domain.weight())
                                        .key("questions")
                                        .value(domain.questions()),
                                domain.asked())
                        .end());
        json.end();
    }

    private static void thing(Json json, String name, String path, int line, Asked asked) {
        asked(place(json.object().key("name").value(name), path, line), asked).end();
    }

    private static Json place(Json json, String path, int line) {
        return json.key("path").value(path).key("line").value(line);
    }

    private static Json asked(Json json, Asked asked) {
        return json.key("own").value(asked.own()).key("made").value(asked.made());
    }
}
