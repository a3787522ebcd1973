package ru.rsnms.reports.internal.word;

import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** How a word processor is to lay out a file. */
final class WordSettings {

  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /**
   * Word 2010: the last layout that fills a justified line with as many words as fit at their
   * normal distance, as the paper does; later ones squeeze another word in.
   */
  private static final String LAYOUT = "14";

  private WordSettings() {}

  static void write(XWPFDocument document) {
    var settings = document.getSettings().getCTSettings();
    try (var cursor = settings.newCursor()) {
      cursor.toEndToken();
      cursor.beginElement(new QName(MAIN, "compat", "w"));
      cursor.beginElement(new QName(MAIN, "compatSetting", "w"));
      cursor.insertAttributeWithValue(new QName(MAIN, "name", "w"), "compatibilityMode");
      cursor.insertAttributeWithValue(
          new QName(MAIN, "uri", "w"), "http://schemas.microsoft.com/office/word");
      cursor.insertAttributeWithValue(new QName(MAIN, "val", "w"), LAYOUT);
    }
  }
}
