package ru.rsnms.reports.internal.tagged;

import java.util.IdentityHashMap;
import java.util.Map;
import ru.rsnms.reports.internal.tagged.file.Bytes;
import ru.rsnms.reports.internal.tagged.file.PdfFile;
import ru.rsnms.reports.internal.tagged.font.FontProgram;

/** The fonts one file uses. */
final class DocumentFonts {

  private final Map<FontProgram, String> names = new IdentityHashMap<>();

  /** The name of a font in the resources. */
  String name(FontProgram program) {
    return names.computeIfAbsent(program, font -> "F" + (names.size() + 1));
  }

  /** Writes the fonts and says the entry of the resources. */
  Bytes write(PdfFile file) {
    Bytes entry = new Bytes(128).put("/Font<<");
    names.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(
            font -> {
              int number = file.reserve();
              font.getKey().write(file, number);
              entry.put('/').put(font.getValue()).put(' ').reference(number);
            });
    return entry.put(">>");
  }
}
