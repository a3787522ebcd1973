package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job, walked by pages alone: from an empty draft to a numbered paper. */
@ExtendWith(Desks.Office.class)
class OrderJourneyIT {

  @Test
  void an_order_is_written_agreed_signed_numbered_and_printed(Desks desks) throws IOException {
    var order = written(desks);
    agreed(desks, "legal", order);
    OrderPage.open(desks.of("officer"), order).reached("На согласовании");
    agreed(desks, "rector", order);
    OrderPage.open(desks.of("officer"), order).reached("Согласован");
    signed(desks, order);
    var number = registered(desks, order);

    var card = OrderPage.open(desks.of("officer"), order);
    PageRules.check(card.page());
    assertThat(card.sheet()).containsText("№ " + number);
    var visas = card.visas();
    assertThat(visas).containsText("Караваев");
    assertThat(visas).containsText("Красноярова");
    var history = card.history();
    assertThat(history).containsText("Зарегистрирован");
    assertThat(history).containsText("Подписан");
    assertThat(textOf(card.paper())).contains(number, "весенней", "Провести сессию");
  }

  private static String written(Desks desks) {
    var editor = CreatePage.open(desks.of("officer")).create();
    editor
        .writeTitle("О весенней сессии методических служб")
        .writePreamble("В целях развития методических служб")
        .writeFirstClause("Провести сессию 14 апреля 2027 года.")
        .addClause("Контроль за исполнением приказа оставляю за собой.");
    var order = editor.order();
    var card = editor.send();
    card.addApprover("Караваев").addApprover("Красноярова").act();
    card.reached("На согласовании");
    assertThat(card.notices()).containsText("Документ отправлен на согласование");
    return order;
  }

  private static void agreed(Desks desks, String approver, String order) {
    var tasks = TasksPage.open(desks.of(approver));
    assertThat(tasks.task(order)).isVisible();
    PageRules.check(tasks.page());
    var card = tasks.start(order);
    assertThat(card.sheet()).containsText("Провести сессию");
    PageRules.check(card.page());
    card.act();
    assertThat(card.notices()).containsText("Ваше решение записано");
    assertThat(TasksPage.open(card.page()).task(order)).hasCount(0);
  }

  private static void signed(Desks desks, String order) {
    var card = TasksPage.open(desks.of("minister")).start(order);
    assertThat(card.page().locator("#signing")).containsText("После подписи текст изменить нельзя");
    card.sign("подпишу");
    assertThat(card.page().locator("#word-error")).containsText("ПОДПИСЫВАЮ");
    card.sign("подписываю");
    card.reached("Подписан");
    assertThat(card.reason("EDIT")).containsText("Текст больше не правится");
  }

  /** Two clerks hold the same form open; the one who is late gets no second number. */
  private static String registered(Desks desks, String order) {
    var card = TasksPage.open(desks.of("legal")).start(order);
    var late = TasksPage.open(desks.of("legal")).start(order);
    card.act();
    card.reached("Зарегистрирован");
    var number = numberOn(card);
    late.act();

    assertThat(late.notices()).containsText("Документ уже зарегистрирован: № " + number);
    assertThat(numberOn(OrderPage.open(late.page(), order))).isEqualTo(number);
    return number;
  }

  private static String numberOn(OrderPage card) {
    var words = card.sheet().locator(".req").textContent();
    assertThat(words).as("requisites").containsPattern("№ \\S+");
    return words.replaceFirst("(?s).*№ (\\S+).*", "$1");
  }

  private static String textOf(byte[] paper) throws IOException {
    try (var document = Loader.loadPDF(paper)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
