package ru.rsnms.document.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.rsnms.document.PlannedPublication;
import ru.rsnms.document.PublicationKind;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Scope;

/** Which planned place a proof means. */
class PublicationPlacesTest {

  private static final Actor PRESS = new Actor("press", "press", Set.of(), Scope.SELF);

  private final Publication site =
      planned(PublicationKind.SITE, "официальный сайт Министерства образования Кузбасса");
  private final Publication bulletin =
      planned(PublicationKind.BULLETIN, "«Электронный бюллетень Коллегии»");
  private final List<Publication> all = new ArrayList<>(List.of(site, bulletin));
  private final PublicationPlaces places = new PublicationPlaces(all);

  @Test
  void the_same_name_whatever_the_quotes_and_spaces() {
    assertThat(places.plannedFor("Электронный  бюллетень коллегии")).contains(bulletin);
  }

  @Test
  void the_only_one_of_its_kind_under_another_name() {
    assertThat(places.plannedFor("Сайт ведомства")).contains(site);
    assertThat(places.plannedFor("газета «Кузбасс»")).isEmpty();
    assertThat(places.plannedFor("Доска объявлений")).isEmpty();
  }

  @Test
  void neither_of_two_of_a_kind_under_a_third_name() {
    all.add(planned(PublicationKind.SITE, "официальный сайт института"));

    assertThat(places.plannedFor("Сайт ведомства")).isEmpty();
  }

  @Test
  void never_one_that_is_proved_already() {
    site.prove("https://example.org/1", LocalDate.EPOCH, PRESS, Instant.EPOCH);

    assertThat(places.plannedFor("официальный сайт Министерства образования Кузбасса")).isEmpty();
  }

  @Test
  void a_proof_before_the_clause_was_read_becomes_the_place() {
    var early = Publication.unplanned("Сайт ведомства");
    early.prove("https://example.org/1", LocalDate.EPOCH, PRESS, Instant.EPOCH);
    var wanted = new PlannedPublication(PublicationKind.SITE, "официальный сайт", "3", null);

    assertThat(new PublicationPlaces(List.of(early)).provedFor(wanted)).contains(early);
    early.plannedAs(wanted);
    assertThat(new PublicationPlaces(List.of(early)).provedFor(wanted)).isEmpty();
  }

  private static Publication planned(PublicationKind kind, String name) {
    return new Publication(new PlannedPublication(kind, name, "3", null));
  }
}
