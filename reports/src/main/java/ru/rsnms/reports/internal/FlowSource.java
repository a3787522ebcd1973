package ru.rsnms.reports.internal;

import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import ru.rsnms.reports.internal.tagged.structure.Tags;

/** Gives the rows of the pages of one part to the template. */
final class FlowSource implements JRDataSource {

  private final List<List<FlowRow>> pages;
  private final int firstNumber;
  private final boolean main;
  private final boolean checked;
  private int page;
  private int index = -1;
  private FlowRow row;

  /**
   * @param firstNumber number of the first page in the document
   * @param main whether letterhead and executor are on its pages
   * @param checked whether the first sheet of the document has a code for checking it
   */
  FlowSource(List<List<FlowRow>> pages, int firstNumber, boolean main, boolean checked) {
    this.checked = checked;
    this.pages = pages;
    this.firstNumber = firstNumber;
    this.main = main;
  }

  @Override
  public boolean next() {
    index++;
    if (index == pages.get(page).size()) {
      index = 0;
      page++;
    }
    if (page == pages.size()) {
      return false;
    }
    row = pages.get(page).get(index);
    return true;
  }

  @Override
  public Object getFieldValue(JRField field) {
    String name = field.getName();
    if (field.getValueClass() == Boolean.class) {
      return flag(name);
    }
    return switch (name) {
      case "page" -> page;
      case "page_number" -> isFirst() ? null : String.valueOf(firstNumber + page);
      case "draft_tag" -> isFirst() ? "P" : Tags.ARTIFACT;
      default -> row.texts().get(name);
    };
  }

  private boolean isFirst() {
    return firstNumber + page == 1;
  }

  private boolean flag(String name) {
    if (name.startsWith(TableBands.HAS)) {
      return row.texts().get(name.substring(TableBands.HAS.length())) != null;
    }
    if (!name.startsWith("is_")) {
      return row.rules().contains(name);
    }
    return switch (name) {
      case "is_first_sheet" -> main && page == 0;
      case "is_checked_sheet" -> checked && isFirst();
      case "is_last_sheet" -> main && page == pages.size() - 1;
      default -> isBand(name, row.band()) || row.gap() != null && isBand(name, row.gap());
    };
  }

  private static boolean isBand(String flag, String band) {
    return flag.length() == band.length() + 3 && flag.endsWith(band);
  }
}
