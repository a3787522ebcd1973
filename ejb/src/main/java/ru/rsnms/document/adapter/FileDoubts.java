package ru.rsnms.document.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import ru.rsnms.document.Finding;
import ru.rsnms.document.ImportedObject;
import ru.rsnms.document.adapter.check.KnownSlips;
import ru.rsnms.shared.Texts;

/**
 * What is doubtful of any file: fields nobody read, which would be lost, and slips its makers saw.
 */
final class FileDoubts {

  private FileDoubts() {}

  /**
   * @param read the same file after its reader has read it
   */
  static Stream<Finding> of(String name, JsonNode file, ImportedObject read) {
    return Stream.concat(
        read.unread().map(path -> unread(name, path)), KnownSlips.in(name, file).stream());
  }

  private static Finding unread(String name, String path) {
    return Finding.warning(
        "document/unknown-field", Texts.of("document.place.file", name), path, path);
  }
}
