package dev.studyleaf.source;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.source.yaml.Yaml;
import dev.studyleaf.source.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What {@code _config.yml} of Jekyll says, for notes that name its values: {@code {{ site.repository }}}. */
final class JekyllSettings {
    static final String FILE = "_config.yml";

    private JekyllSettings() {}

    /** The texts at the top of the file by their keys; none where it is not what we read of YAML, as it is not our file. */
    static Map<String, String> read(String yaml) {
        SourceText text = new SourceText(FILE, yaml);
        Optional<YamlNode> node =
                Yaml.read(text, new SourceSpan(0, yaml.length()), Code.CONFIG_VALUE, new Diagnostics());
        if (!(node.orElse(null) instanceof YamlNode.Entries entries)) {
            return Map.of();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (YamlNode.Entry entry : entries.entries()) {
            if (entry.value() instanceof YamlNode.Scalar value) {
                values.put(entry.key().text(), value.text());
            }
        }
        return values;
    }
}
