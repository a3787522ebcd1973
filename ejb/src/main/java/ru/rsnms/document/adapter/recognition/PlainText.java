package ru.rsnms.document.adapter.recognition;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ru.rsnms.document.Finding;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Texts;

/** Reads plain text: UTF-8, and the older encodings of Russian where they are beyond doubt. */
final class PlainText {

  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final double RUSSIAN_SHARE = 0.6;

  private PlainText() {}

  static Paper read(byte[] content) {
    List<Finding> remarks = new ArrayList<>();
    var text = decoded(content, remarks);
    var lines = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    return new Paper(Limits.checked(lines(lines.split("\\R", -1))), remarks);
  }

  private static List<RawLine> lines(String[] words) {
    return IntStream.range(0, words.length)
        .mapToObj(i -> RawLine.of(i + 1, clean(words[i])))
        .filter(line -> !line.words().isEmpty())
        .toList();
  }

  /** Characters that neither paper nor database can hold are dropped. */
  static String clean(String words) {
    return words
        .replace('\u00a0', ' ')
        .replaceAll("[\\p{Cc}\u200b\u00ad&&[^\\t]]", "")
        .stripTrailing();
  }

  private static String decoded(byte[] content, List<Finding> remarks) {
    if (hasWideMark(content)) {
      return new String(content, StandardCharsets.UTF_16);
    }
    return strictly(content, StandardCharsets.UTF_8)
        .or(() -> older(content, remarks))
        .orElseThrow(() -> new Invalid("document/import-encoding", FileKind.FIELD));
  }

  private static boolean hasWideMark(byte[] content) {
    return content.length > 1
        && (content[0] == (byte) 0xff && content[1] == (byte) 0xfe
            || content[0] == (byte) 0xfe && content[1] == (byte) 0xff);
  }

  private static Optional<String> strictly(byte[] content, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
    } catch (CharacterCodingException otherEncoding) {
      return Optional.empty();
    }
  }

  private static Optional<String> older(byte[] content, List<Finding> remarks) {
    var charset = Charset.forName("windows-1251");
    return strictly(content, charset)
        .filter(PlainText::isRussian)
        .map(
            text -> {
              remarks.add(
                  Finding.note(
                      "document/old-encoding",
                      Texts.of("document.place.whole"),
                      null,
                      charset.name()));
              return text;
            });
  }

  /** Most letters are small Russian ones: any other encoding would show capitals or signs. */
  private static boolean isRussian(String text) {
    var letters = text.chars().filter(c -> c > ' ' && !Character.isDigit(c)).count();
    var small = text.chars().filter(c -> c >= '\u0430' && c <= '\u044f').count();
    return letters > 0 && (double) small / letters > RUSSIAN_SHARE;
  }
}
