package ru.rsnms.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Copies and deletes folders. */
final class Folder {

  private Folder() {}

  /** Deletes a folder with all it holds; a missing one is fine. */
  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      for (var path : list(folder, Comparator.reverseOrder())) {
        Files.delete(path);
      }
    }
  }

  /** Copies the content of one folder over another. */
  static void copy(Path from, Path to) throws IOException {
    for (var source : list(from, Comparator.naturalOrder())) {
      var target = to.resolve(from.relativize(source));
      if (Files.isDirectory(source)) {
        Files.createDirectories(target);
      } else {
        Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static List<Path> list(Path folder, Comparator<Path> order) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(order).toList();
    }
  }
}
