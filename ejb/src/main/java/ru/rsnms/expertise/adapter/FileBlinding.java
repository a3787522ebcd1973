package ru.rsnms.expertise.adapter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import ru.rsnms.expertise.model.BlindFile;
import ru.rsnms.expertise.model.TelltaleGrammar;
import ru.rsnms.shared.Invalid;

/**
 * Makes of an author's file one that tells nothing of the author.
 *
 * <p>A PDF loses its properties, comments, forms, attached files and scripts; one in whose words a
 * name stands, and every DOCX (which keeps authors of changes and comments in many places), is
 * given as words alone. What is in a picture is not looked at.
 */
public final class FileBlinding {

  private static final int MAX_PAGES = 200;
  private static final int MAX_WORDS = 500_000;
  private static final COSName PIECE_INFO = COSName.getPDFName("PieceInfo");

  /** Actions, forms, attached files, bookmarks. */
  private static final List<COSName> OF_CATALOG =
      List.of(
          COSName.OPEN_ACTION,
          COSName.AA,
          COSName.ACRO_FORM,
          COSName.NAMES,
          COSName.OUTLINES,
          COSName.AF);

  /** Comments, which name their authors, and actions. */
  private static final List<COSName> OF_PAGE = List.of(COSName.ANNOTS, COSName.AA);

  private FileBlinding() {}

  /** Refuses what is neither PDF nor DOCX, and what cannot be read. */
  public static BlindFile blind(byte[] file, TelltaleGrammar names) {
    if (begins(file, '%', 'P', 'D', 'F')) {
      return pdf(file, names);
    }
    if (begins(file, 'P', 'K', 3, 4)) {
      return words(wordsOfDocx(file), names);
    }
    throw new Invalid("expertise/file-kind", "file");
  }

  private static boolean begins(byte[] file, int... signature) {
    for (var at = 0; at < signature.length; at++) {
      if (file.length <= at || file[at] != signature[at]) {
        return false;
      }
    }
    return true;
  }

  private static BlindFile pdf(byte[] file, TelltaleGrammar names) {
    try (var document = Loader.loadPDF(file)) {
      if (document.isEncrypted() || document.getNumberOfPages() > MAX_PAGES) {
        throw new Invalid("expertise/file-locked", "file", MAX_PAGES);
      }
      var words = new PDFTextStripper().getText(document);
      return names.finds(words)
          ? words(words, names)
          : new BlindFile(BlindFile.PDF, bare(document));
    } catch (IOException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | ClassCastException
        | NullPointerException
        | StackOverflowError broken) {
      throw new Invalid("expertise/file-broken", "file");
    }
  }

  /** Written anew without anything but its pages. */
  private static byte[] bare(PDDocument document) throws IOException {
    document.getDocument().getTrailer().setItem(COSName.INFO, new COSDictionary());
    var catalog = document.getDocumentCatalog().getCOSObject();
    OF_CATALOG.forEach(catalog::removeItem);
    for (var page : document.getPages()) {
      OF_PAGE.forEach(page.getCOSObject()::removeItem);
    }
    for (var key : document.getDocument().getXrefTable().keySet()) {
      withoutProperties(document.getDocument().getObjectFromPool(key).getObject());
    }
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static void withoutProperties(COSBase object) {
    if (object instanceof COSDictionary dictionary) {
      dictionary.removeItem(COSName.METADATA);
      dictionary.removeItem(PIECE_INFO);
    }
  }

  private static String wordsOfDocx(byte[] file) {
    try (var document = new XWPFDocument(new ByteArrayInputStream(file));
        var extractor = new XWPFWordExtractor(document)) {
      return extractor.getText();
    } catch (IOException
        | POIXMLException
        | OpenXML4JRuntimeException
        | IllegalArgumentException
        | IllegalStateException broken) {
      throw new Invalid("expertise/file-broken", "file");
    }
  }

  private static BlindFile words(String words, TelltaleGrammar names) {
    var some = words.length() > MAX_WORDS ? words.substring(0, MAX_WORDS) : words;
    return new BlindFile(BlindFile.WORDS, names.hide(some).getBytes(StandardCharsets.UTF_8));
  }
}
