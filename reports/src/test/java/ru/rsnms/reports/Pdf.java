package ru.rsnms.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What can be read in a printed file. */
final class Pdf {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u00AD]+");

  private Pdf() {}

  static PDDocument open(byte[] bytes) {
    try {
      return Loader.loadPDF(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Text of each page in the order of drawing. */
  static List<String> pages(byte[] bytes) {
    return pages(bytes, false);
  }

  /** Text of each page, line by line as the eye sees it. */
  static List<List<String>> lines(byte[] bytes) {
    return pages(bytes, true).stream()
        .map(page -> page.lines().map(line -> line.replace('\u00A0', ' ').strip()).toList())
        .toList();
  }

  private static List<String> pages(byte[] bytes, boolean sorted) {
    try (PDDocument document = open(bytes)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(sorted);
      stripper.setLineSeparator("\n");
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Letters of the whole document without blanks and page numbers. */
  static String letters(byte[] bytes) {
    List<String> pages = pages(bytes);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      String page = withoutBlanks(pages.get(i));
      letters.append(i == 0 ? page : page.substring(String.valueOf(i + 1).length()));
    }
    return letters.toString();
  }

  /** Words that a line end divides made whole again, as a reader does on copying. */
  static String undivided(String text) {
    return text.replaceAll("\u00AD\\s*", "");
  }

  static String withoutBlanks(String text) {
    return BLANKS.matcher(text).replaceAll("");
  }
}
