package ru.rsnms.document.adapter.recognition;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;

/** PDF files that somebody made to harm or to confuse; all are made here and none is kept. */
final class HostilePdf {

  private HostilePdf() {}

  @FunctionalInterface
  private interface Making {
    void make(PDDocument document) throws IOException;
  }

  private static byte[] made(Making making) {
    try (var document = new PDDocument()) {
      making.make(document);
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void write(PDDocument document, String words) throws IOException {
    var page = new PDPage();
    document.addPage(page);
    var font =
        PDType0Font.load(
            document,
            HostilePdf.class.getResourceAsStream(
                "/ru/rsnms/reports/fonts/LiberationSerif-Regular.ttf"),
            false);
    try (var content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(font, 0.01f);
      content.newLineAtOffset(10, 400);
      content.showText(words);
      content.endText();
    }
  }

  /** One line of words. */
  static byte[] typed(String words) {
    return made(document -> write(document, words));
  }

  static byte[] halved() {
    var whole = typed("слово ".repeat(300));
    return Arrays.copyOf(whole, whole.length / 3);
  }

  static byte[] scanned() {
    return made(
        document -> {
          var page = new PDPage();
          document.addPage(page);
          var picture =
              LosslessFactory.createFromImage(
                  document, new BufferedImage(300, 400, BufferedImage.TYPE_BYTE_GRAY));
          try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(picture, 0, 0);
          }
        });
  }

  /**
   * @param password that opens the file; empty for one that is only restricted
   */
  static byte[] locked(String password) {
    return made(
        document -> {
          write(document, "О проверке");
          document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        });
  }

  static byte[] pages(int count) {
    return made(
        document -> {
          for (var i = 0; i < count; i++) {
            document.addPage(new PDPage());
          }
        });
  }

  /** A page whose content is small and unpacks into very much. */
  static byte[] bomb(int size) {
    return raw(packed(new byte[size]), "/FlateDecode");
  }

  static byte[] packedTwice() {
    return raw(packed(packed(new byte[50_000_000])), "[/FlateDecode /Fl#61teDecode]");
  }

  private static byte[] packed(byte[] content) {
    var out = new ByteArrayOutputStream();
    try (var packing = new DeflaterOutputStream(out, new Deflater(9))) {
      packing.write(content);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static byte[] raw(byte[] content, String filter) {
    var head =
        "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
            + "4 0 obj<</Length "
            + content.length
            + "/Filter "
            + filter
            + ">>stream\n";
    var tail = "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
    var out = new ByteArrayOutputStream();
    out.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(content);
    out.writeBytes(tail.getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  /** Each form draws the next one ten times: a page of a billion lines in a few kilobytes. */
  static byte[] formsInForms() {
    return made(
        document -> {
          PDFormXObject inner = null;
          for (var depth = 0; depth < 12; depth++) {
            var form = new PDFormXObject(new PDStream(document));
            var resources = new PDResources();
            var name = inner == null ? null : resources.add(inner);
            form.setResources(resources);
            form.setBBox(new org.apache.pdfbox.pdmodel.common.PDRectangle(9, 9));
            var drawing = name == null ? "0 0 m 9 9 l S " : "/" + name.getName() + " Do ";
            try (var out = form.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
              out.write(drawing.repeat(10).getBytes(StandardCharsets.US_ASCII));
            }
            inner = form;
          }
          var page = new PDPage();
          document.addPage(page);
          try (var content = new PDPageContentStream(document, page)) {
            content.drawForm(inner);
          }
        });
  }

  /** Words with a script, an attachment and an address that is opened by itself. */
  static byte[] withExtras(String words, String address) {
    return made(
        document -> {
          write(document, words);
          var catalog = document.getDocumentCatalog();
          var link = new PDActionURI();
          link.setURI(address);
          var script = new PDActionJavaScript("app.launchURL('" + address + "');");
          script.setNext(java.util.List.of(link));
          catalog.setOpenAction(script);
          var attached = new PDEmbeddedFilesNameTreeNode();
          var file = new PDComplexFileSpecification();
          file.setFile("virus.exe");
          file.setEmbeddedFile(
              new PDEmbeddedFile(document, new java.io.ByteArrayInputStream(new byte[100])));
          attached.setNames(java.util.Map.of("virus.exe", file));
          var names = new PDDocumentNameDictionary(catalog);
          names.setEmbeddedFiles(attached);
          catalog.setNames(names);
        });
  }
}
