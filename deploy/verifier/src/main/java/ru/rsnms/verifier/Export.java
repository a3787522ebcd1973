package ru.rsnms.verifier;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;

/** The files of one export, in a folder or in a ZIP archive. */
interface Export extends Closeable {

  String MANIFEST = "manifest.json";
  String ROWS = "rows.jsonl";
  String LINKS = "links.jsonl";
  String SIGNED = "signatures.jsonl";
  String SEALS = "seals.jsonl";
  String KEY = "seal.pub";
  String PAPERS = "papers/";
  String CONTENTS = "contents/";
  String SIGNATURES = "signatures/";
  String COPIES = "copies/";
  String PROOFS = "proofs/";

  /** Names with slashes; one that stands twice is given twice. */
  List<String> names();

  Optional<byte[]> read(String name);

  @Override
  default void close() throws IOException {
    // a folder has nothing to close
  }

  static Export open(Path place) throws IOException {
    return Files.isDirectory(place) ? new Folder(place) : new Archive(new ZipFile(place.toFile()));
  }

  /** Lines of a text file, each ended by LF; refuses what is not UTF-8 or not ended. */
  static List<String> lines(byte[] bytes) throws BadFormat {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.isEmpty()) {
        return List.of();
      }
      if (!text.endsWith("\n")) {
        throw new BadFormat();
      }
      return List.of(text.substring(0, text.length() - 1).split("\n", -1));
    } catch (CharacterCodingException e) {
      throw new BadFormat();
    }
  }

  /** An unpacked export. */
  record Folder(Path root) implements Export {

    @Override
    public List<String> names() {
      try (var files = Files.walk(root)) {
        return files
            .filter(Files::isRegularFile)
            .map(file -> root.relativize(file).toString().replace('\\', '/'))
            .toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Optional<byte[]> read(String name) {
      var file = root.resolve(name);
      try {
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** An export as it was downloaded. */
  record Archive(ZipFile zip) implements Export {

    @Override
    public List<String> names() {
      return zip.stream()
          .filter(entry -> !entry.isDirectory())
          .map(entry -> entry.getName())
          .toList();
    }

    @Override
    public Optional<byte[]> read(String name) {
      var entry = zip.getEntry(name);
      if (entry == null) {
        return Optional.empty();
      }
      try (var in = zip.getInputStream(entry)) {
        return Optional.of(in.readAllBytes());
      } catch (IOException damaged) {
        // The checksum of the archive does not fit: the file as it was is not there.
        return Optional.empty();
      }
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }
}
