package ru.rsnms.reports.internal.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import ru.rsnms.reports.UnprintableText;
import ru.rsnms.reports.WordRenderer;
import ru.rsnms.reports.internal.SheetPlan;
import ru.rsnms.reports.internal.SheetTemplates;
import ru.rsnms.reports.internal.tagged.font.MissingGlyph;
import ru.rsnms.reports.sheet.DocumentInfo;
import ru.rsnms.reports.sheet.DocumentSheet;

/** Writes sheets as DOCX by Apache POI, along the plan that the paper is printed by. */
public final class WordSheetRenderer implements WordRenderer {

  private final SheetTemplates templates = new SheetTemplates();

  @Override
  public byte[] docx(DocumentSheet sheet, List<String> doubtful) {
    try (var document = new XWPFDocument();
        var bytes = new ByteArrayOutputStream()) {
      describe(document, sheet.info());
      WordSettings.write(document);
      new WordComposer(document, sheet, doubtful).compose(SheetPlan.parts(sheet, templates));
      document.write(bytes);
      return bytes.toByteArray();
    } catch (MissingGlyph missing) {
      throw new UnprintableText(missing.codePoint(), missing.family(), missing.place());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void describe(XWPFDocument document, DocumentInfo info) {
    var properties = document.getProperties().getCoreProperties();
    properties.setTitle(info.title());
    properties.setCreator(info.author());
    properties.setSubjectProperty(info.subject());
    properties.setCreated(Optional.of(Date.from(info.created())));
  }
}
