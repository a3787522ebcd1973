package ru.rsnms.reports.internal.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import ru.rsnms.reports.WordRenderer;
import ru.rsnms.reports.sheet.DocumentInfo;
import ru.rsnms.reports.sheet.DocumentSheet;

/** Writes sheets as DOCX by Apache POI. */
public final class WordSheetRenderer implements WordRenderer {

  @Override
  public byte[] docx(DocumentSheet sheet, List<String> doubtful) {
    try (var document = new XWPFDocument();
        var bytes = new ByteArrayOutputStream()) {
      describe(document, sheet.info());
      new WordComposer(document, sheet, doubtful).compose();
      document.write(bytes);
      return bytes.toByteArray();
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
