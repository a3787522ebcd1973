package ru.rsnms.reports.internal.tagged;

import net.sf.jasperreports.engine.JRPrintHyperlink;
import ru.rsnms.reports.internal.tagged.file.Bytes;
import ru.rsnms.reports.internal.tagged.structure.Element;

/** The links of one page. */
final class Annotations {

  private final FileDrawing file;
  private final Bytes numbers = new Bytes(0);

  Annotations(FileDrawing file) {
    this.file = file;
  }

  /**
   * Adds a link over a rectangle of the page.
   *
   * @param element of the structure
   * @param words shown or read where the link is described; its tooltip says it better
   */
  void add(
      JRPrintHyperlink link,
      Element element,
      String words,
      double left,
      double bottom,
      double right,
      double top) {
    int number = file.pdf().reserve();
    String tooltip = link.getHyperlinkTooltip();
    Bytes body = new Bytes(256).put("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[");
    body.numbers(left, bottom, right, top)
        .put("]/Contents")
        .text(tooltip == null ? words : tooltip);
    file.destinations().target(link, body);
    body.put("/StructParent ").number(file.tree().annotate(element, number));
    file.pdf().object(number, body.put(">>"));
    numbers.reference(number).put(' ');
  }

  /** The entry of the page. */
  Bytes entry() {
    Bytes entry = new Bytes(numbers.size() + 16);
    return numbers.size() == 0 ? entry : entry.put("/Annots[").put(numbers).put(']');
  }
}
