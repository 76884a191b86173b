package dev.studyleaf;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The drawing in docs/rooms.puml is true, and libraries stay in their rooms. */
class RoomsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.studyleaf");

    @Test
    void a_room_uses_only_the_rooms_that_the_drawing_allows() {
        classes()
                .should(adhereToPlantUmlDiagram(Path.of("docs/rooms.puml"), consideringOnlyDependenciesInDiagram()))
                .check(CLASSES);
    }

    @Test
    void there_are_no_circles_between_rooms() {
        slices().matching("dev.studyleaf.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void there_are_no_circles_between_packages() {
        slices().matching("dev.studyleaf.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void other_rooms_see_the_glossary_and_its_links_only() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.studyleaf.glossary..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.of("words", "spot", "pattern", "weigh", "name")
                        .map("dev.studyleaf.glossary."::concat)
                        .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void pages_of_one_kind_know_nothing_of_those_of_another() {
        slices().matching("dev.studyleaf.page.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        DescribedPredicate.alwaysTrue(),
                        resideInAnyPackage("dev.studyleaf.page.lists", "dev.studyleaf.page.frame"))
                .ignoreDependency(resideInAPackage("dev.studyleaf.page.site"), DescribedPredicate.alwaysTrue())
                .check(CLASSES);
    }

    @Test
    void only_render_sees_how_notes_are_written() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.studyleaf.note..", "dev.studyleaf.render..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.studyleaf.note.syntax..", "dev.studyleaf.note.dialect")
                .check(CLASSES);
    }

    @Test
    void only_note_and_render_know_commonmark() {
        onlyIn("org.commonmark..", "dev.studyleaf.note..", "dev.studyleaf.render..");
    }

    @Test
    void only_render_knows_freemarker_and_jsoup() {
        onlyIn("freemarker..", "dev.studyleaf.render.template..");
        onlyIn("org.jsoup..", "dev.studyleaf.render..");
    }

    @Test
    void only_highlight_knows_the_lexers() {
        onlyIn("org.fife..", "dev.studyleaf.highlight..");
    }

    @Test
    void only_tex_knows_rhino() {
        onlyIn("org.mozilla..", "dev.studyleaf.tex..");
    }

    @Test
    void only_source_knows_yaml_and_only_cli_picocli() {
        onlyIn("dev.studyleaf.source.yaml..", "dev.studyleaf.source..");
        onlyIn("org.snakeyaml..", "dev.studyleaf.source..");
        onlyIn("picocli..", "dev.studyleaf.cli..");
    }

    @Test
    void only_paper_knows_the_libraries_for_pdf() {
        onlyIn("com.openhtmltopdf..", "dev.studyleaf.paper..");
        onlyIn("org.apache.pdfbox..", "dev.studyleaf.paper..");
    }

    @Test
    void only_maven_knows_maven() {
        onlyIn("org.apache.maven..", "dev.studyleaf.maven..");
    }

    private static void onlyIn(String library, String... rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }
}
