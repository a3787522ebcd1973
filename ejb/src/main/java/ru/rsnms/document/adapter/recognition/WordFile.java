package ru.rsnms.document.adapter.recognition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import ru.rsnms.document.Finding;
import ru.rsnms.document.NormUnit;
import ru.rsnms.shared.Texts;

/** Reads word processor files: paragraphs with their computed numbers, tables as logical grids. */
final class WordFile {

  private final XWPFDocument document;
  private final ParagraphNumbers numbers;
  private final List<RawLine> lines = new ArrayList<>();
  private int tables;

  private WordFile(XWPFDocument document) {
    this.document = document;
    this.numbers = new ParagraphNumbers(document);
  }

  /** Refuses what is dangerous, broken or no document. */
  static Paper read(byte[] content) {
    List<Finding> remarks = new ArrayList<>();
    if (OfficePackage.hasLinks(content)) {
      remarks.add(Finding.note("document/links-dropped", Texts.of("document.place.whole"), null));
    }
    try (var document = new XWPFDocument(new ByteArrayInputStream(content))) {
      return new Paper(Limits.checked(new WordFile(document).read()), remarks);
    } catch (IOException | POIXMLException | OpenXML4JRuntimeException | RecordFormatException e) {
      throw OfficePackage.refusal("document/import-broken-docx");
    }
  }

  private List<RawLine> read() {
    document.getBodyElements().forEach(this::element);
    return List.copyOf(lines);
  }

  private void element(IBodyElement element) {
    if (element instanceof XWPFParagraph paragraph) {
      paragraph(paragraph);
    } else if (element instanceof XWPFTable table) {
      table(table);
    } else if (element instanceof XWPFSDT control) {
      control.getContent().getText().lines().forEach(words -> add("", words, 0));
    }
  }

  private void paragraph(XWPFParagraph paragraph) {
    var words = Footnotes.marked(paragraph.getText());
    var number = numbers.of(paragraph);
    var first = true;
    for (var line : words.split("\\R")) {
      var mark = first ? number : "";
      var digits = !mark.isEmpty() && Character.isDigit(mark.charAt(0));
      add(digits ? mark : "", digits || mark.isEmpty() ? line : mark + " " + line, 0);
      first = first && line.isBlank();
    }
    paragraph.getPictureText().lines().forEach(line -> add("", line, 0));
    Footnotes.of(paragraph, document).forEach(note -> add("", note, 0));
  }

  private void table(XWPFTable table) {
    var grid = new LogicalGrid(table);
    if (grid.width() < 2) {
      grid.rows()
          .forEach(row -> row.forEach(cell -> cell.lines().forEach(words -> add("", words, 0))));
      return;
    }
    tables++;
    grid.rows().stream()
        .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
        .forEach(row -> add("", String.join("\t", row), tables));
  }

  private void add(String mark, String words, int table) {
    var clean = table == 0 ? PlainText.clean(words.replace('\t', ' ')) : words;
    if (!clean.isBlank()) {
      lines.add(new RawLine(lines.size() + 1, mark, clean, table));
    }
  }

  /** The dash that bullets of every shape become. */
  static String bullet() {
    return NormUnit.LIST_MARK;
  }
}
