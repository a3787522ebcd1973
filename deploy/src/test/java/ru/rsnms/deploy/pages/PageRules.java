package ru.rsnms.deploy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is true of every page: Russian, one heading, no barrier, no sideways scrolling on a phone.
 */
final class PageRules {

  private static final int PHONE = 360;
  private static final int DESK = 1280;
  private static final int HEIGHT = 900;

  /** Elements that stick out to the right of the window and do not scroll by themselves. */
  private static final String STICKING_OUT =
      """
      () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
        [...document.querySelectorAll('body *')]
          .filter(one => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.scroll'))
          .map(one => one.tagName + '.' + one.className).slice(0, 5).concat('sideways scroll')
      """;

  private PageRules() {}

  /** Checks the page as it is shown now, then as a phone shows it. */
  static void check(Page page) {
    assertThat(page.getAttribute("html", "lang")).isEqualTo("ru");
    assertThat(page.locator("h1").count()).as("headings of the first level").isEqualTo(1);
    assertThat(barriers(page)).as("accessibility").isEmpty();
    page.setViewportSize(PHONE, HEIGHT);
    assertThat((List<?>) page.evaluate(STICKING_OUT)).as("wider than a phone").isEmpty();
    assertThat(barriers(page)).as("accessibility on a phone").isEmpty();
    page.setViewportSize(DESK, HEIGHT);
  }

  /**
   * What bars somebody from the page. Looked for in one go: the usual way opens a window for each
   * page to put the findings of its frames together, and writes down what is right as well, which
   * takes four times as long. There are no frames.
   */
  private static List<String> barriers(Page page) {
    assertThat(page.frames()).as("frames, which nobody would look into").hasSize(1);
    var options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    var found = new AxeBuilder(page).setLegacyMode(true).options(options).analyze();
    return found.getViolations().stream().map(PageRules::words).toList();
  }

  private static String words(Rule rule) {
    var places = rule.getNodes().stream().limit(3).map(CheckedNode::getHtml);
    return rule.getId() + ": " + places.collect(Collectors.joining(", "));
  }
}
