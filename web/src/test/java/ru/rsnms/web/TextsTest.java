package ru.rsnms.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ru.rsnms.audit.Audited;
import ru.rsnms.shared.Texts;

/** Everything a person may read speaks Russian, from bundles and from nowhere else. */
class TextsTest {

  private static final Pattern CYRILLIC_LITERAL = Pattern.compile("\"[^\"\\n]*\\p{IsCyrillic}");
  private static final Pattern REFUSAL =
      Pattern.compile("new (?:Conflict|NotFound|Forbidden|Invalid)\\(\\s*\"([a-z]+/[a-z0-9-]+)\"");

  /** The counter of a context and the pure rules beside it. */
  private static final String COUNTER = "ru\\.rsnms\\.[a-z]+(\\.(?!model|adapter)[a-z]+)?";

  private static final Path SOURCES = Path.of("..");

  private static JavaClasses counters;

  @BeforeAll
  static void read_the_classes() {
    counters =
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages(
                "ru.rsnms.document",
                "ru.rsnms.amendment",
                "ru.rsnms.execution",
                "ru.rsnms.registry",
                "ru.rsnms.signature",
                "ru.rsnms.roadmap",
                "ru.rsnms.expertise",
                "ru.rsnms.reserve",
                "ru.rsnms.agreement",
                "ru.rsnms.desk");
  }

  @Test
  void every_enum_of_a_counter_has_a_label() {
    var missing =
        counters.stream()
            .filter(JavaClass::isEnum)
            .filter(type -> type.getPackageName().matches(COUNTER))
            .filter(type -> !SILENT.contains(type.getSimpleName()))
            .flatMap(type -> Arrays.stream((Enum<?>[]) type.reflect().getEnumConstants()))
            .filter(constant -> !speaks(constant))
            .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant)
            .toList();
    assertThat(missing).isEmpty();
  }

  /** Enums that never reach a person. */
  private static final java.util.Set<String> SILENT =
      java.util.Set.of("RowKind", "Align", "Shape", "Measure", "Why", "Mark");

  private static boolean speaks(Enum<?> constant) {
    try {
      return !Texts.of(constant).isBlank();
    } catch (MissingResourceException silent) {
      return false;
    }
  }

  @Test
  void every_refusal_has_a_sentence() throws IOException {
    try (var files = sources("java")) {
      var missing =
          files
              .flatMap(file -> REFUSAL.matcher(read(file)).results().map(found -> found.group(1)))
              .distinct()
              .filter(code -> !has("problem." + code))
              .toList();
      assertThat(missing).isEmpty();
    }
  }

  @Test
  void every_use_case_of_the_journal_has_words() {
    var missing =
        counters.stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(Audited.class))
            .map(method -> method.getAnnotationOfType(Audited.class).value())
            .distinct()
            .filter(useCase -> !has("audit." + useCase))
            .toList();
    assertThat(missing).isEmpty();
  }

  @Test
  void no_sentence_is_written_in_java_or_pages() throws IOException {
    try (var java = sources("java");
        var pages = sources("xhtml")) {
      var inJava =
          java.filter(file -> !isGrammar(file))
              .filter(file -> CYRILLIC_LITERAL.matcher(withoutComments(read(file))).find());
      var inPages =
          pages.filter(file -> Pattern.compile("\\p{IsCyrillic}").matcher(read(file)).find());
      assertThat(Stream.concat(inJava, inPages).map(Path::toString)).isEmpty();
    }
  }

  /** Knowledge of the language itself is code, in classes named as grammar. */
  private static boolean isGrammar(Path file) {
    return file.getFileName().toString().endsWith("Grammar.java");
  }

  private static boolean has(String key) {
    try {
      return !Texts.of(key).isBlank();
    } catch (MissingResourceException missing) {
      return false;
    }
  }

  private static String withoutComments(String source) {
    return source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)//.*$", "");
  }

  private static Stream<Path> sources(String ending) throws IOException {
    return Files.walk(SOURCES)
        .filter(file -> file.toString().contains("/src/main/"))
        .filter(file -> !file.toString().contains("/deploy/"))
        .filter(file -> file.toString().endsWith("." + ending));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
