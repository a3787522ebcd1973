package ru.rsnms.reports.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /**
   * What prints on the pages of the part, see {@link PrintedOnly#keep}.
   *
   * @param parameters of the fill
   */
  Set<String> printed(Map<String, Object> parameters) {
    Set<String> printed = new HashSet<>();
    for (List<FlowRow> rows : pages) {
      for (FlowRow row : rows) {
        printed.add(row.band());
        if (row.gap() != null) {
          printed.add(row.gap());
        }
      }
    }
    if (main && parameters.get("emblem") != null) {
      printed.add("first_sheet");
    }
    if (main && parameters.get("executor") != null) {
      printed.add("last_sheet");
    }
    if (checked && isFirst()) {
      printed.add("checked_sheet");
    }
    if (parameters.get("draft_mark") != null) {
      printed.add("draft_mark");
    }
    if (firstNumber + pages.size() > 2) {
      printed.add("page_number");
    }
    return printed;
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
