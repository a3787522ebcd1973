package ru.rsnms.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is true of every page's source. */
class PagesTest {

  static final Path WEBAPP = Path.of("src/main/webapp");
  static final Path SOURCES = Path.of("src/main/java");
  static final ResourceBundle TEXTS = ResourceBundle.getBundle("ru.rsnms.web.texts", Locale.ROOT);

  /** Keys that are put together while the page is built: their beginnings. */
  static final List<String> COMPOSED =
      List.of(
          "reserve.run.funnel.",
          "reserve.run.judging.sub.",
          "reserve.run.level.",
          "jakarta.",
          "task.",
          "order.act.",
          "order.tab.",
          "order.next.",
          "order.done.",
          "order.reason.",
          "failure.",
          "amend.occurrence.",
          "check.answer.",
          "check.means.",
          "check.signed.is.",
          "instruction.act.",
          "instruction.done.",
          "application.act.",
          "application.done.",
          "apply.hero.",
          "talk.act.",
          "talk.do.",
          "talk.done.",
          "talk.hint.",
          "talk.kind.",
          "talk.reason.",
          "talk.said.",
          "appeal.act.",
          "appeal.done.",
          "appeal.hero.",
          "appeal.form.hint.",
          "appeal.rule.",
          "cadre.change.",
          "enrol.recommended.",
          "apply.idea.",
          "apply.section.",
          "template.condition.",
          "signing.act.",
          "signing.done.",
          "duty.done.",
          "site.formula.");

  @Test
  void pages_hold_no_words_of_their_own() throws IOException {
    assertThat(pages()).noneMatch(page -> Pattern.compile("[А-Яа-яЁё]").matcher(read(page)).find());
  }

  @Test
  void pages_hold_no_styles_and_no_handlers() throws IOException {
    var inline = Pattern.compile("\\s(style|on[a-z]+)=\"");
    assertThat(pages()).noneMatch(page -> inline.matcher(read(page)).find());
  }

  @Test
  void every_text_a_page_asks_for_is_there() throws IOException {
    assertThat(asked(pages(), "text\\['([\\w.-]+)'\\]")).allMatch(PagesTest::isText);
    assertThat(asked(pages(), "words\\.(?:say|count)\\('([\\w.-]+)'")).allMatch(PagesTest::isText);
  }

  @Test
  void every_text_code_asks_for_is_there() throws IOException {
    assertThat(
            asked(
                sources(),
                "(?:PageTexts\\.(?:of|count)|notices\\.(?:done|doneNext))\\(\\s*\"([\\w.-]+)\"\\s*[,)]"))
        .isNotEmpty()
        .allMatch(PagesTest::isText);
  }

  @Test
  void no_text_is_left_that_nobody_asks_for() throws IOException {
    var everything =
        Stream.concat(pages().stream(), sources().stream())
            .map(PagesTest::read)
            .collect(Collectors.joining());
    var orphans = new TreeSet<>(TEXTS.keySet());
    orphans.removeIf(key -> COMPOSED.stream().anyMatch(key::startsWith));
    orphans.removeIf(key -> everything.contains("'" + key + "'"));
    orphans.removeIf(key -> everything.contains('"' + key + '"'));
    assertThat(orphans).isEmpty();
  }

  /** A form sends its own name: as the name of a parameter of the page it would be its value. */
  @Test
  void no_form_has_the_name_of_a_parameter_of_its_page() throws IOException {
    assertThat(pages())
        .allMatch(
            page ->
                Collections.disjoint(
                    asked(List.of(page), "<(?:o|h):form id=\"(\\w+)\""),
                    asked(List.of(page), "viewParam name=\"(\\w+)\"")));
  }

  @Test
  void every_sign_is_in_the_sprite() throws IOException {
    var sprite = read(WEBAPP.resolve("resources/rsnms/icons.svg"));
    assertThat(asked(pages(), "icon(?: name|)=\"([a-z]+)\""))
        .allMatch(sign -> sprite.contains("id=\"" + sign + "\""));
  }

  private static boolean isText(String key) {
    return TEXTS.containsKey(key) || COMPOSED.contains(key);
  }

  private static Set<String> asked(List<Path> files, String pattern) {
    return files.stream()
        .flatMap(file -> Pattern.compile(pattern).matcher(read(file)).results())
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  private static List<Path> pages() throws IOException {
    return files(WEBAPP, ".xhtml");
  }

  private static List<Path> sources() throws IOException {
    return files(SOURCES, ".java");
  }

  private static List<Path> files(Path root, String ending) throws IOException {
    try (var walk = Files.walk(root)) {
      return walk.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
