package ru.rsnms.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import ru.rsnms.shared.Page;

/** Which rows and pages the foot of a register names. */
@Named
@ApplicationScoped
public class Pager {

  private static final int AROUND = 2;

  /** Stands between numbers that do not follow each other. */
  private static final int GAP = -1;

  /** Number of the last page, from 0. */
  public long last(Page<?> page) {
    return Math.max(0, (page.total() - 1) / page.size());
  }

  public String rows(Page<?> page) {
    var first = (long) page.page() * page.size() + 1;
    return PageTexts.of("pager.rows", first, first + page.items().size() - 1, page.total());
  }

  /** Numbers of pages to show, from 0: the ends and the surroundings of the current one. */
  public List<Integer> numbers(Page<?> page) {
    var numbers = new ArrayList<Integer>();
    var last = (int) last(page);
    for (int number = 0; number <= last; number++) {
      if (number == 0 || number == last || Math.abs(number - page.page()) <= AROUND) {
        numbers.add(number);
      } else if (numbers.get(numbers.size() - 1) != GAP) {
        numbers.add(GAP);
      }
    }
    return numbers;
  }
}
