package ru.rsnms.reports.internal.tagged;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import ru.rsnms.reports.internal.tagged.file.Bytes;
import ru.rsnms.reports.internal.tagged.file.PdfFile;
import ru.rsnms.reports.internal.tagged.font.FontProgram;

/** The fonts one file uses. */
final class DocumentFonts {

  private final Map<FontProgram, String> names = new IdentityHashMap<>();
  private final List<FontProgram> programs = new ArrayList<>();

  /** The name of a font in the resources. */
  String name(FontProgram program) {
    return names.computeIfAbsent(
        program,
        font -> {
          programs.add(font);
          return "F" + programs.size();
        });
  }

  /** Writes the fonts and says the entry of the resources. */
  Bytes write(PdfFile file) {
    Bytes entry = new Bytes(128).put("/Font<<");
    for (int i = 0; i < programs.size(); i++) {
      int number = file.reserve();
      programs.get(i).write(file, number);
      entry.put("/F").number(i + 1).put(' ').reference(number);
    }
    return entry.put(">>");
  }
}
