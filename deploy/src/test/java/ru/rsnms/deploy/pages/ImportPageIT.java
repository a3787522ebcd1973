package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A paper is pasted in, seen beside what was recognised, corrected, left, and made a draft. */
@ExtendWith(Desks.Office.class)
class ImportPageIT {

  private static final String PAPER =
      """
      МИНИСТЕРСТВО ОБРАЗОВАНИЯ КУЗБАССА
      ПРИКАЗ
      от 12.01.2026 № %s
      О <b>проверке</b> $P{загрузки}
      ПРИКАЗЫВАЮ:
      1. Проверить до 31.02.2026.
      Итоги обсудить.
      Министр образования Кузбасса А.А. Прежняя
      Исполнитель: отдел кадров
      """;

  @Test
  void a_paper_is_corrected_line_by_line(Desks desks) {
    var page = desks.of("officer");
    var number = UUID.randomUUID().toString().substring(0, 8);
    page.navigate("/document/import.xhtml");
    page.fill("#file", PAPER.formatted(number));
    page.click("#take");
    page.waitForURL("**/import-check.xhtml?id=*");
    var address = page.url();

    assertThat(page.locator("#line-4")).containsText("О <b>проверке</b> $P{загрузки}");
    assertThat(page.locator("main")).containsText("Такой даты нет: 31.02.2026.");
    assertThat(page.locator("#line-9")).containsText("Не распознано");
    PageRules.check(page);

    page.click("#line-9 a.btn");
    PageRules.check(page);
    page.selectOption("#role", "LEFT_OUT");
    page.click("#save-line");
    assertThat(page.locator("#line-9")).containsText("Не входит в документ");

    correctClause(page);
    page.navigate("/document/import.xhtml");
    page.locator("a[href='" + address.substring(address.lastIndexOf('/') + 1) + "']").click();
    page.click("#confirm");
    page.waitForURL("**/order.xhtml?id=*");
    assertThat(page.locator("h1")).hasText("О <b>проверке</b> $P{загрузки}");
    assertThat(page.locator("main")).containsText("Проверить до 28.02.2026.");
  }

  private static void correctClause(Page page) {
    page.click("#line-6 a.btn");
    page.fill("#words", "Проверить до 28.02.2026.");
    page.click("#save-line");
    assertThat(page).hasURL(Pattern.compile(".*#line-6"));
    assertThat(page.locator("main")).not().containsText("Такой даты нет");
  }
}
