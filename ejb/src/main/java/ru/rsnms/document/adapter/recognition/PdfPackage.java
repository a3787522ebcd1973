package ru.rsnms.document.adapter.recognition;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks through a PDF file before anything interprets it: every stream is unpacked here once,
 * counted and forgotten. What packs a stream twice, or in a way that cannot be counted, is refused.
 */
final class PdfPackage {

  private static final long MAX_UNPACKED = 150_000_000;
  private static final long MAX_STREAM = 60_000_000;
  private static final int MAX_STREAMS = 50_000;
  private static final int MAX_DICTIONARY = 4_000;

  private static final Pattern FILTER =
      Pattern.compile("/(?:\\w{1,20}Decode|Fl|LZW|RL|A85|AHx)\\b");
  private static final Pattern UNCOUNTABLE =
      Pattern.compile("/(?:LZWDecode|LZW|RunLengthDecode|RL)\\b");
  private static final Pattern INDIRECT =
      Pattern.compile("/Filter\\s{0,9}\\d{1,9}\\s{1,9}\\d{1,5}\\s{1,9}R");
  private static final Pattern ESCAPED = Pattern.compile("#([0-9a-fA-F]{2})");

  private final byte[] content;
  private final String text;
  private long unpacked;

  private PdfPackage(byte[] content) {
    this.content = content;
    this.text = new String(content, StandardCharsets.ISO_8859_1);
  }

  /** Refuses a file that unpacks into what no paper is as large as. */
  static void check(byte[] content) {
    new PdfPackage(content).check();
  }

  private void check() {
    var streams = 0;
    for (var at = text.indexOf("stream"); at >= 0; at = text.indexOf("stream", at + 6)) {
      if (!text.startsWith("end", Math.max(0, at - 3))) {
        if (++streams > MAX_STREAMS) {
          throw bomb();
        }
        stream(at);
      }
    }
  }

  private void stream(int keyword) {
    var dictionary = dictionary(keyword);
    if (INDIRECT.matcher(dictionary).find() || UNCOUNTABLE.matcher(dictionary).find()) {
      throw bomb();
    }
    var filters = FILTER.matcher(dictionary).results().count();
    if (filters > 1 && dictionary.contains("/Fl")) {
      throw bomb();
    }
    var start = keyword + 6;
    while (start < content.length && (content[start] == '\r' || content[start] == '\n')) {
      start++;
    }
    count(start);
  }

  /** The words in front of the stream, names written plainly. */
  private String dictionary(int keyword) {
    var from = Math.max(text.lastIndexOf("obj", keyword), keyword - MAX_DICTIONARY);
    var words = text.substring(Math.max(0, from), keyword);
    return ESCAPED
        .matcher(words)
        .replaceAll(
            hex ->
                java.util.regex.Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(hex.group(1), 16))));
  }

  /** Whatever the dictionary says: what inflates is counted. */
  private void count(int start) {
    var inflater = new Inflater();
    var buffer = new byte[65_536];
    long size = 0;
    try {
      inflater.setInput(content, start, content.length - start);
      while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
        var count = inflater.inflate(buffer);
        size += count;
        unpacked += count;
        if (size > MAX_STREAM || unpacked > MAX_UNPACKED) {
          throw bomb();
        }
        if (count == 0) {
          return;
        }
      }
    } catch (DataFormatException plain) {
      // Not packed, or only so far: what came out is counted.
    } finally {
      inflater.end();
    }
  }

  private static RuntimeException bomb() {
    return OfficePackage.refusal("document/import-zip-bomb");
  }
}
