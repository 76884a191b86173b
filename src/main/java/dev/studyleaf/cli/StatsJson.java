package dev.studyleaf.cli;

import dev.studyleaf.build.command.LearnerStats;
import dev.studyleaf.json.Json;
import dev.studyleaf.stats.QuestionStats;
import java.util.TreeMap;

/** What learners' files tell, as one line of JSON. */
final class StatsJson {
    private StatsJson() {}

    static String of(LearnerStats.Result result) {
        Json json = new Json()
                .object()
                .key("learners")
                .value(result.learners())
                .key("questions")
                .array();
        result.lines().forEach(line -> question(line, json));
        return json.end().end().toString();
    }

    private static void question(LearnerStats.Line line, Json json) {
        QuestionStats stats = line.stats();
        json.object().key("id").value(stats.id());
        if (!line.path().isEmpty()) {
            json.key("path")
                    .value(line.path())
                    .key("line")
                    .value(line.line())
                    .key("prompt")
                    .value(line.prompt());
        }
        json.key("learners").value(stats.learners()).key("firstRight").value(stats.firstRight());
        json.key("answers").value(stats.answers()).key("right").value(stats.right());
        json.key("certainAndWrong").value(stats.sureAndWrong()).key("seconds").value(stats.seconds());
        json.key("given").object();
        new TreeMap<>(stats.given()).forEach((given, times) -> json.key(given).value(times));
        json.end().key("remarks").array();
        line.remarks().forEach(json::value);
        json.end().end();
    }
}
