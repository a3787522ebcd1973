package ru.rsnms.reports.internal.tagged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A file as a screen reader goes through it: by its structure, without a look at positions. */
public final class Reading {

  /** One element that has text of its own, in the order of reading. */
  public record Piece(String type, String text) {}

  private final Map<PDPage, Map<Integer, String>> marked = new HashMap<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  private Reading() {}

  public static Reading of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Reading reading = new Reading();
      for (PDPage page : document.getPages()) {
        reading.mark(page);
      }
      reading.read(document.getDocumentCatalog().getStructureTreeRoot(), null);
      return reading;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void mark(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.setSuppressDuplicateOverlappingText(false);
    extractor.processPage(page);
    Map<Integer, String> texts = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      StringBuilder text = new StringBuilder();
      for (Object part : content.getContents()) {
        if (part instanceof TextPosition position) {
          text.append(position.getUnicode());
        }
      }
      if (content.getMCID() >= 0) {
        texts.put(content.getMCID(), text.toString());
      }
    }
    marked.put(page, texts);
  }

  private void read(PDStructureNode node, StringBuilder around) {
    StringBuilder text = new StringBuilder();
    boolean own = false;
    PDPage page = node instanceof PDStructureElement element ? element.getPage() : null;
    String type = node instanceof PDStructureElement element ? element.getStructureType() : "";
    counts.merge(type, 1, Integer::sum);
    for (Object kid : node.getKids()) {
      if (kid instanceof Integer mark) {
        text.append(marked.get(page).get(mark));
        own = true;
      } else if (kid instanceof COSInteger mark) {
        text.append(marked.get(page).get(mark.intValue()));
        own = true;
      } else if (kid instanceof PDMarkedContentReference reference) {
        text.append(marked.get(reference.getPage()).get(reference.getMCID()));
        own = true;
      } else if (kid instanceof PDStructureElement element) {
        read(element, "Link".equals(element.getStructureType()) ? text : null);
        own |= "Link".equals(element.getStructureType());
      }
    }
    if (around != null) {
      around.append(text);
    } else if (own) {
      pieces.add(new Piece(type, text.toString()));
    }
  }

  public List<Piece> pieces() {
    return pieces;
  }

  public int count(String type) {
    return counts.getOrDefault(type, 0);
  }

  /** The text of every element of a type, soft hyphens undone, blanks made one. */
  public List<String> texts(String type) {
    return pieces.stream()
        .filter(p -> p.type().equals(type))
        .map(p -> plain(p.text()))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  static String plain(String text) {
    return text.replace("\u00AD", "").replaceAll("[ \n\t]+", " ").strip();
  }
}
