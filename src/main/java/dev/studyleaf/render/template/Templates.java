package dev.studyleaf.render.template;

import dev.studyleaf.files.SlashPath;
import dev.studyleaf.texts.Texts;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The templates: an author's folder first, then those that come with Studyleaf. Safe for threads. */
public final class Templates {
    static final Version VERSION = Configuration.VERSION_2_3_35;
    private static final String BUILT_IN = "/dev/studyleaf/templates";

    private final Optional<Path> overrides;
    private final Configuration configuration;
    /** Those of pages; the library would look up the names of each anew for each page. */
    private final Map<String, Template> read = new ConcurrentHashMap<>();

    /** {@code overrides} is a folder whose files stand in for ours of the same name; {@code texts} is what they say. */
    public Templates(Optional<Path> overrides, Texts texts) {
        this.overrides = overrides;
        this.configuration = new Configuration(VERSION);
        configuration.setTemplateLoader(loader(overrides));
        configuration.setObjectWrapper(RecordWrapper.INSTANCE);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setURLEscapingCharset(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(
                Long.MAX_VALUE); // a file that changes is read for another build
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setSharedVariable("say", new Saying(texts));
    }

    Template get(String name) throws IOException {
        Template known = read.get(name);
        if (known == null) {
            known = configuration.getTemplate(name);
            read.put(name, known);
        }
        return known;
    }

    /** The files that come with Studyleaf, below their folder: each gives way to an author's of the same name. */
    public static SortedSet<String> ours() {
        String folder = BUILT_IN.substring(1) + "/";
        try {
            URL one = Objects.requireNonNull(Templates.class.getResource(BUILT_IN + "/layout.ftlh"));
            if (one.openConnection() instanceof JarURLConnection inJar) {
                inJar.setUseCaches(false);
                try (JarFile jar = inJar.getJarFile()) {
                    return names(jar.stream()
                            .map(JarEntry::getName)
                            .filter(name -> name.startsWith(folder) && !name.endsWith("/"))
                            .map(name -> name.substring(folder.length())));
                }
            }
            Path root = Objects.requireNonNull(Path.of(one.toURI()).getParent());
            try (Stream<Path> files = Files.walk(root)) {
                return names(files.filter(Files::isRegularFile).map(file -> SlashPath.below(root, file)));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("cannot list our templates", e);
        }
    }

    private static SortedSet<String> names(Stream<String> names) {
        return names.collect(Collectors.toCollection(TreeSet::new));
    }

    /** The author's file that stands in for a template of ours, as the author named its folder. */
    Optional<String> file(String name) {
        return overrides
                .map(folder -> folder.resolve(name))
                .filter(Files::isRegularFile)
                .map(SlashPath::of);
    }

    private static TemplateLoader loader(Optional<Path> overrides) {
        List<TemplateLoader> loaders = new ArrayList<>();
        if (overrides.isPresent() && Files.isDirectory(overrides.get())) {
            try {
                loaders.add(new FileTemplateLoader(overrides.get().toFile()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        loaders.add(new ClassTemplateLoader(Templates.class, BUILT_IN));
        return new MultiTemplateLoader(loaders.toArray(new TemplateLoader[0]));
    }
}
