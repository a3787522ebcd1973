package ru.rsnms.document.adapter.recognition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import ru.rsnms.document.Finding;
import ru.rsnms.shared.Texts;

/**
 * Reads PDF files that have words: lines as they are printed, tables by their ruled lines. A table
 * that goes on over the page is one table; what stands on every page is told of and left out.
 */
final class PdfFile {

  private static final double READABLE = 0.8;

  private final List<RawLine> lines = new ArrayList<>();
  private final PdfFurniture furniture;
  private PdfLines.Line last;
  private float right;
  private int tables;
  private PdfGrid open;
  private int openAt;
  private int openSize;

  private PdfFile(PdfFurniture furniture) {
    this.furniture = furniture;
  }

  /** Refuses what is dangerous, locked, broken or a picture of words. */
  static Paper read(byte[] content) {
    PdfPackage.check(content);
    try (var document = Loader.loadPDF(content)) {
      return read(document);
    } catch (InvalidPasswordException locked) {
      throw OfficePackage.refusal("document/import-pdf-locked");
    } catch (IOException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | ClassCastException
        | NullPointerException e) {
      throw OfficePackage.refusal("document/import-pdf-broken");
    } catch (StackOverflowError tooDeep) {
      throw OfficePackage.refusal("document/import-pdf-broken");
    }
  }

  private static Paper read(PDDocument document) throws IOException {
    if (document.isEncrypted()) {
      throw OfficePackage.refusal("document/import-pdf-locked");
    }
    if (document.getNumberOfPages() > PdfReader.MAX_PAGES) {
      throw new ru.rsnms.shared.Invalid(
          "document/import-pdf-pages",
          FileKind.FIELD,
          document.getNumberOfPages(),
          PdfReader.MAX_PAGES);
    }
    var pages = new PdfReader(System::nanoTime).read(document);
    mustBeWords(pages);
    var file = new PdfFile(new PdfFurniture(pages));
    pages.forEach(file::page);
    return new Paper(Limits.checked(List.copyOf(file.lines)), file.remarks());
  }

  private static void mustBeWords(List<PdfPage> pages) {
    var signs =
        pages.stream()
            .flatMap(page -> page.glyphs().stream())
            .filter(sign -> !sign.sign().isBlank())
            .toList();
    if (signs.isEmpty()) {
      throw OfficePackage.refusal("document/import-pdf-scan");
    }
    var known = signs.stream().filter(sign -> isKnown(sign.sign().codePointAt(0))).count();
    if (known < READABLE * signs.size()) {
      throw OfficePackage.refusal("document/import-pdf-unreadable");
    }
  }

  /** Has the sign a meaning, or does the file only know how it looks? */
  private static boolean isKnown(int sign) {
    return sign >= ' ' && sign != 0xfffd && Character.getType(sign) != Character.PRIVATE_USE;
  }

  private List<Finding> remarks() {
    return furniture.dropped().isEmpty()
        ? List.of()
        : List.of(
            Finding.note(
                "document/pdf-furniture",
                Texts.of("document.place.whole"),
                null,
                String.join("; ", furniture.dropped())));
  }

  /** A paragraph or a table at its height. */
  private record Block(float top, PdfLines.Line line, PdfGrid grid) {}

  private void page(PdfPage page) {
    var grids = PdfGrid.of(page);
    var free =
        page.glyphs().stream()
            .filter(sign -> grids.stream().noneMatch(grid -> grid.holds(sign)))
            .toList();
    var own = furniture.without(page, PdfLines.of(free));
    List<Block> blocks = new ArrayList<>();
    PdfLines.paragraphs(own).forEach(line -> blocks.add(new Block(line.y(), line, null)));
    grids.forEach(grid -> blocks.add(new Block(grid.top(), null, grid)));
    blocks.sort(Comparator.comparing(Block::top));
    for (var block : blocks) {
      if (block.grid() == null) {
        words(block.line(), PdfLines.left(own));
      } else {
        table(block.grid(), page);
      }
    }
    right = PdfLines.right(own);
  }

  private void words(PdfLines.Line line, float left) {
    open = null;
    var torn = last != null && last.y() > line.y() && PdfLines.isCutOff(last, right, line, left);
    if (torn) {
      var above = lines.get(lines.size() - 1);
      lines.set(
          lines.size() - 1,
          RawLine.of(above.number(), above.text() + " " + PlainText.clean(line.words())));
    } else {
      add(line.words(), 0);
    }
    last = line;
  }

  private void table(PdfGrid grid, PdfPage page) {
    var rows = new ArrayList<>(grid.rows(page.glyphs().stream().filter(grid::holds).toList()));
    if (open == null || !grid.continues(open)) {
      tables++;
      openAt = lines.size();
      openSize = grid.columnCount();
    } else {
      dropRepeated(rows);
      mendTorn(rows);
    }
    open = grid;
    last = null;
    rows.forEach(row -> add(String.join("\t", row), tables));
  }

  /** Heads printed again on the next page. */
  private void dropRepeated(List<List<String>> rows) {
    for (var i = openAt; !rows.isEmpty() && i < lines.size(); i++) {
      if (!String.join("\t", rows.get(0)).strip().equals(lines.get(i).text().strip())) {
        return;
      }
      rows.remove(0);
    }
  }

  /** A row without its first cell goes on with the row that the page has torn. */
  private void mendTorn(List<List<String>> rows) {
    if (rows.isEmpty()
        || lines.isEmpty()
        || rows.get(0).size() < openSize
        || !rows.get(0).get(0).isEmpty()) {
      return;
    }
    var last = lines.get(lines.size() - 1);
    var above = last.cells();
    if (above.size() != openSize) {
      return;
    }
    var rest = rows.remove(0);
    List<String> whole = new ArrayList<>();
    for (var i = 0; i < openSize; i++) {
      whole.add((above.get(i) + " " + rest.get(i)).strip());
    }
    lines.set(
        lines.size() - 1, new RawLine(last.number(), "", String.join("\t", whole), last.table()));
  }

  private void add(String words, int table) {
    var clean = table == 0 ? PlainText.clean(words) : words;
    if (!clean.isBlank()) {
      lines.add(new RawLine(lines.size() + 1, "", clean, table));
    }
  }
}
