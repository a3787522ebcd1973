package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.deploy.harness.SomeLevel;
import ru.rsnms.deploy.harness.SomeSeason;

/** The secretary writes a sitting down, the chair confirms by it and signs. */
@ExtendWith(Desks.Office.class)
class SittingPagesIT {

  @Test
  void a_sitting_from_the_secretary_to_the_signature(Desks desks) throws Exception {
    var level = SomeLevel.underReview("Сезон показа протокола", SomeLevel.best(10));
    var run = SomeLevel.run(level);
    SomeLevel.step(SomeSeason.KEEPER, run, "proposal", Map.of()).then().statusCode(200);
    var keeper = desks.of(SomeSeason.KEEPER);
    keeper.navigate("/reserve/sittings.xhtml?season=" + level.split("/")[2]);
    keeper.click("a[href^='sitting-edit']");
    keeper.fill("#number", "15");
    keeper.fill("#date", DateTimeFormatter.ofPattern("dd.MM.yyyy").format(RegionDay.today()));
    keeper.fill("#agenda", "О результатах первого уровня");
    keeper.fill("#secretary", "Тихомирова А. С., методист");
    keeper.fill("#present", "Ершов П. И., директор школы");
    keeper.click("#do");
    assertThat(keeper.locator("main")).containsText("Укажите, кто вёл заседание");
    assertThat(keeper.locator("#present")).hasValue("Ершов П. И., директор школы");
    PageRules.check(keeper);
    keeper.fill("#chair", "Звягинцева М. Л., заместитель министра");
    keeper.click("#do");
    keeper.waitForURL("**/sitting.xhtml?id=*");
    PageRules.check(keeper);
    keeper.click("#agree");
    assertThat(keeper.locator("main")).containsText("Текст согласован");

    var chair = desks.of(SomeLevel.CHAIR);
    chair.navigate("/reserve/run.xhtml?id=" + run.replaceFirst(".*/", ""));
    assertThat(chair.locator("#protocol")).hasValue("15");
    chair.click("#confirm");
    assertThat(chair.locator("main")).containsText("протокол № 15 от");
    PageRules.check(chair);
    chair.click("a[href^='sitting.xhtml']");
    chair.click("#sign");
    assertThat(chair.locator("main")).containsText("Подписан");
    PageRules.check(chair);
  }
}
