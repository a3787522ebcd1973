package ru.rsnms.reports.internal.word;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import ru.rsnms.reports.sheet.Acquaintance;
import ru.rsnms.reports.sheet.AnnexSheet;
import ru.rsnms.reports.sheet.Block;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.reports.sheet.Footnotes;
import ru.rsnms.reports.sheet.Letterhead;
import ru.rsnms.reports.sheet.Orientation;
import ru.rsnms.reports.sheet.Paragraph;
import ru.rsnms.reports.sheet.Particulars;
import ru.rsnms.reports.sheet.Requisites;
import ru.rsnms.reports.sheet.Signature;
import ru.rsnms.reports.sheet.Table;

/** Puts the parts of a sheet one after another: form, text, signatures, annexes. */
final class WordComposer {

  /** Longest line of a corner mark and of a heading, mm (ГОСТ Р 7.0.97-2025). */
  private static final double CORNER = 80;

  private final DocumentSheet sheet;
  private final WordText text;
  private final WordTables tables;
  private final WordSections sections;
  private Orientation orientation = Orientation.PORTRAIT;

  WordComposer(XWPFDocument document, DocumentSheet sheet, List<String> doubtful) {
    this.sheet = sheet;
    this.text = new WordText(document, sheet.style(), doubtful);
    this.tables = new WordTables(document, sheet.style(), text);
    this.sections = new WordSections(document, sheet.style());
  }

  void compose() {
    letterhead(sheet.letterhead());
    requisites(sheet.requisites());
    sheet.body().forEach(this::block);
    signatures();
    acquaintance(sheet.acquaintance());
    footer();
    sheet.annexes().forEach(this::annex);
    sections.end(orientation);
    if (sheet.draftMark() != null) {
      sections.runningHead(sheet.draftMark(), sheet.style().type().note());
    }
  }

  private void letterhead(Letterhead head) {
    if (head == null) {
      return;
    }
    var size = sheet.style().type().letterhead();
    head.bodyLines().forEach(line -> text.title(line, size, true));
    if (head.abbreviation() != null) {
      text.title(head.abbreviation(), size - 2, false);
    }
  }

  private void requisites(Requisites requisites) {
    if (requisites == null) {
      return;
    }
    if (requisites.kindWord() != null) {
      text.spacedTitle(requisites.kindWord(), sheet.style().type().kind());
    }
    if (Stream.of(requisites.dateText(), requisites.place(), requisites.numberText())
        .anyMatch(part -> part != null)) {
      text.dateLine(requisites.dateText(), requisites.place(), requisites.numberText(), field());
    }
    if (requisites.registrationText() != null) {
      text.flush(requisites.registrationText());
    }
    if (requisites.title() != null) {
      text.heading(requisites.title(), field() - CORNER);
    }
  }

  private void block(Block block) {
    if (block instanceof Paragraph paragraph) {
      text.paragraph(paragraph);
    } else if (block instanceof Table table) {
      tables.add(table, field());
    } else if (block instanceof Footnotes notes) {
      notes.notes().forEach(note -> text.note(note.mark() + " " + note.text()));
    } else if (block instanceof Particulars particulars) {
      tables.add(particulars, field());
    }
  }

  private void signatures() {
    if (sheet.signature() != null) {
      for (Signature signature : sheet.signature().signatures()) {
        tables.signature(signature, field());
      }
    }
  }

  private void acquaintance(Acquaintance list) {
    if (list != null) {
      text.flush(list.heading());
      tables.acquaintance(list.persons(), field());
    }
  }

  private void footer() {
    if (sheet.footer() != null) {
      sheet.footer().executorLines().forEach(text::note);
    }
  }

  private void annex(AnnexSheet annex) {
    sections.breakAfter(orientation);
    orientation = annex.orientation();
    annex.markLines().forEach(line -> text.corner(line, field() - CORNER));
    annex.titleLines().forEach(line -> text.title(line, sheet.style().type().text(), true));
    if (!annex.titleLines().isEmpty()) {
      text.empty(ParagraphAlignment.LEFT);
    }
    annex.blocks().forEach(this::block);
    annex.annexes().forEach(this::annex);
  }

  /** Width of the text field, mm. */
  private double field() {
    return WordSections.field(sheet.style(), orientation);
  }
}
