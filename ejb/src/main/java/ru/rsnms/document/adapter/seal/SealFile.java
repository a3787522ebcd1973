package ru.rsnms.document.adapter.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Function;

/** The seal file: lines are added at its end and nowhere else. */
final class SealFile {

  static final String NAME = "seals.jsonl";

  private final Path file;

  SealFile(Path folder) {
    this.file = folder.resolve(NAME);
  }

  byte[] bytes() {
    try {
      return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  List<String> lines() {
    return new String(bytes(), StandardCharsets.UTF_8).lines().toList();
  }

  /**
   * Adds what is made of the lines before, while no other node of a cluster writes; the line is on
   * the disk when this returns. Nothing is written if {@code null} is made.
   */
  void append(Function<List<String>, String> next) {
    try (var channel =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.APPEND);
        var lock = channel.lock()) {
      mendTornEnd(channel);
      var line = next.apply(lines());
      if (line != null && lock.isValid()) {
        channel.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
        channel.force(true);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** A power cut may leave half of the last line; that seal was never set. */
  private void mendTornEnd(FileChannel channel) throws IOException {
    var bytes = bytes();
    var whole = bytes.length;
    while (whole > 0 && bytes[whole - 1] != '\n') {
      whole--;
    }
    if (whole < bytes.length) {
      channel.truncate(whole);
    }
  }
}
