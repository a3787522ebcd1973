package ru.rsnms.document.adapter.recognition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files that somebody made to harm or to confuse; all are made here and none is kept. */
final class HostileFile {

  private static final String TYPES =
      "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
  private static final String ROOT =
      "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
  private static final String BODY =
      "<?xml version=\"1.0\"?>%s<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
          + "<w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private HostileFile() {}

  /** A word file of one paragraph. */
  static HostileFile word(String words) {
    return document("", words);
  }

  static HostileFile document(String doctype, String words) {
    return new HostileFile()
        .with("[Content_Types].xml", TYPES)
        .with("_rels/.rels", ROOT)
        .with("word/document.xml", BODY.formatted(doctype, words));
  }

  static HostileFile empty() {
    return new HostileFile();
  }

  HostileFile with(String name, String content) {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  HostileFile with(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  /** A relationship of the document to something outside. */
  HostileFile related(String type, String target) {
    return with(
        "word/_rels/document.xml.rels",
        "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            + type
            + "\" Target=\""
            + target
            + "\" TargetMode=\"External\"/></Relationships>");
  }

  byte[] bytes() {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A real word file with the lines as paragraphs. */
  static byte[] typed(String... lines) {
    try (var document = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      for (var line : lines) {
        document.createParagraph().createRun().setText(line);
      }
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
