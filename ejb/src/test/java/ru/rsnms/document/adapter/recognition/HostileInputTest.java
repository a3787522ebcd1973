package ru.rsnms.document.adapter.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.rsnms.document.ImportedFile;
import ru.rsnms.document.Recognition;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Texts;

/** Harmful and senseless files are refused in a Russian sentence, quickly, and reach nobody. */
class HostileInputTest {

  private static final Duration SOON = Duration.ofSeconds(10);
  private static final String WORDS = "О проверке";

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("document/import-empty", new byte[0]),
        Arguments.of("document/import-empty", " \n\t\n".getBytes(StandardCharsets.UTF_8)),
        Arguments.of("document/import-empty", HostileFile.word("").bytes()),
        Arguments.of(
            "document/import-macros",
            HostileFile.word(WORDS).with("word/vbaProject.bin", "macro").bytes()),
        Arguments.of(
            "document/import-macros",
            HostileFile.word(WORDS)
                .with(
                    "[Content_Types].xml",
                    "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>")
                .bytes()),
        Arguments.of(
            "document/import-embedded",
            HostileFile.word(WORDS).with("word/embeddings/oleObject1.bin", "ole").bytes()),
        Arguments.of(
            "document/import-nested",
            HostileFile.word(WORDS)
                .with("word/media/image1.png", HostileFile.word(WORDS).bytes())
                .bytes()),
        Arguments.of(
            "document/import-doctype",
            HostileFile.document("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "&x;")
                .bytes()),
        Arguments.of(
            "document/import-doctype",
            HostileFile.word(WORDS)
                .with(
                    "word/styles.xml",
                    "<!DOCTYPE d [<!ENTITY a \"aa\">]><s>&a;</s>".getBytes(StandardCharsets.UTF_16))
                .bytes()),
        Arguments.of(
            "document/import-external",
            HostileFile.word(WORDS)
                .related("attachedTemplate", "http://127.0.0.1:9/t.dotm")
                .bytes()),
        Arguments.of(
            "document/import-external",
            HostileFile.word(WORDS).related("image", "\\\\127.0.0.1\\share\\a.png").bytes()),
        Arguments.of("document/import-zip-bomb", bomb(200_000_000)),
        Arguments.of("document/import-zip-bomb", manyEntries()),
        Arguments.of(
            "document/import-not-docx",
            HostileFile.empty().with("readme.txt", "not a document").bytes()),
        Arguments.of(
            "document/import-not-docx", "PK\3\4 broken archive".getBytes(StandardCharsets.UTF_8)),
        Arguments.of(
            "document/import-broken-docx",
            HostileFile.word(WORDS).with("word/document.xml", "<w:document").bytes()),
        Arguments.of(
            "document/import-old-office",
            new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}),
        Arguments.of("document/import-pdf-broken", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)),
        Arguments.of("document/import-pdf-broken", HostilePdf.halved()),
        Arguments.of("document/import-pdf-scan", HostilePdf.scanned()),
        Arguments.of("document/import-pdf-locked", HostilePdf.locked("secret")),
        Arguments.of("document/import-pdf-locked", HostilePdf.locked("")),
        Arguments.of("document/import-pdf-pages", HostilePdf.pages(10_000)),
        Arguments.of("document/import-zip-bomb", HostilePdf.bomb(300_000_000)),
        Arguments.of("document/import-zip-bomb", HostilePdf.packedTwice()),
        Arguments.of("document/import-pdf-too-much", HostilePdf.formsInForms()),
        Arguments.of("document/import-word-too-long", HostilePdf.typed("ы".repeat(200_000))),
        Arguments.of("document/import-rtf", "{\\rtf1".getBytes(StandardCharsets.UTF_8)),
        Arguments.of(
            "document/import-encoding", new byte[] {(byte) 0xc3, (byte) 0x28, (byte) 0x98, 1}),
        Arguments.of(
            "document/import-word-too-long",
            "ы".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)),
        Arguments.of("document/import-word-too-long", HostileFile.typed(longWord(), WORDS)),
        Arguments.of(
            "document/import-line-too-long",
            "слово ".repeat(20_000).getBytes(StandardCharsets.UTF_8)),
        Arguments.of(
            "document/import-too-many-lines",
            "слово\n".repeat(30_000).getBytes(StandardCharsets.UTF_8)),
        Arguments.of("document/import-too-large", new byte[50_000_000]),
        Arguments.of("document/import-too-large", new byte[100_000_000]));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void it_is_refused_in_a_sentence(String code, byte[] content) {
    assertTimeoutPreemptively(
        SOON,
        () ->
            assertThatThrownBy(() -> recognise(content))
                .isInstanceOfSatisfying(
                    Invalid.class,
                    refusal -> {
                      assertThat(refusal.code()).isEqualTo(code);
                      assertThat(Texts.of(refusal)).matches("[А-ЯЁ].*[.]");
                    }));
  }

  @Test
  void a_link_is_told_of_and_nobody_is_called() throws IOException {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(300);
      var address = "http://127.0.0.1:" + server.getLocalPort() + "/";
      var paper = recognise(HostileFile.word(WORDS).related("hyperlink", address).bytes());

      assertThat(paper.remarks())
          .extracting(r -> r.code())
          .containsExactly("document/links-dropped");
      assertThatThrownBy(() -> recognise(HostileFile.word(WORDS).related("image", address).bytes()))
          .isInstanceOf(Invalid.class);
      assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void scripts_attachments_and_links_of_a_pdf_are_not_looked_at() throws IOException {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(300);
      var address = "http://127.0.0.1:" + server.getLocalPort() + "/";

      var paper = recognise(HostilePdf.withExtras("О проверке", address));

      assertThat(paper.lines()).extracting(line -> line.original()).containsExactly("О проверке");
      assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "О <b>важном</b> <script>alert(1)</script>",
        "О $P{REPORT_CONNECTION} и $F{x} и $V{y}",
        "О ${jndi:ldap://127.0.0.1/a} и #{session.invalidate()}",
        "О &amp; и ]]> и <!-- слове -->",
      })
  void markup_in_a_title_is_words(String title) {
    var lines =
        new String[] {
          "МИНИСТЕРСТВО", "ПРИКАЗ", "от 01.02.2026 № 5", title, "ПРИКАЗЫВАЮ:", "1. Проверить."
        };
    var text = recognise(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    var word = recognise(HostileFile.typed(lines));

    assertThat(text.head().title()).isEqualTo(title);
    assertThat(word.head().title()).isEqualTo(title);
    assertThat(new String(new PaperRecogniser().bundle(text), StandardCharsets.UTF_8))
        .contains("\"title\"");
  }

  @Test
  void an_old_encoding_is_read_and_told_of() {
    var words = "ПРИКАЗ\nот 01.02.2026 № 5\nО работе с письмами граждан и ответах на них";
    var paper = recognise(words.getBytes(Charset.forName("windows-1251")));

    assertThat(paper.head().title()).isEqualTo("О работе с письмами граждан и ответах на них");
    assertThat(paper.remarks()).extracting(r -> r.code()).containsExactly("document/old-encoding");
  }

  /** Patterns must not take for ever on lines made to mislead them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ОО, ",
        "1.1.1.1.",
        "УО/МБУ «ИМЦ», ОО ",
        "Срок Результат Мероприятие № ",
        "А.Б. ",
        "до 01.01.2024 ",
        "«",
        "((((",
        "приказываю ",
        "Министерство образования "
      })
  void misleading_lines_take_no_longer_than_others(String words) {
    var line = words.repeat(40_000 / words.length());
    var content =
        "ПРИКАЗ\n%s\n1. %s\nПриложение 1\nПЛАН\n№ п/п Мероприятие Ответственный Срок Результат\n1.1 %s\n%s"
            .formatted(broken(line), broken(line), broken(line), broken(line));

    assertTimeoutPreemptively(SOON, () -> recognise(content.getBytes(StandardCharsets.UTF_8)));
  }

  /** Words short enough to be allowed. */
  private static String broken(String line) {
    return line.replaceAll("(\\S{900})(?=\\S)", "$1 ");
  }

  private static Recognition recognise(byte[] content) {
    return new PaperRecogniser().recognise(new ImportedFile("file", content));
  }

  /** A word of a million letters that packing does not make small. */
  private static String longWord() {
    var letters = new Random(7).ints(1_000_000, 'а', 'я');
    return letters
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static byte[] bomb(int size) {
    var zeros = new byte[size];
    Arrays.fill(zeros, (byte) ' ');
    return HostileFile.word(WORDS).with("word/styles.xml", zeros).bytes();
  }

  private static byte[] manyEntries() {
    var file = HostileFile.word(WORDS);
    for (var i = 0; i < 1_500; i++) {
      file.with("word/part" + i + ".xml", "<a/>");
    }
    return file.bytes();
  }
}
