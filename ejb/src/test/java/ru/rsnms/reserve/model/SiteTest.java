package ru.rsnms.reserve.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ru.rsnms.document.OrderId;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.registry.OrganizationNames;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.reserve.ProposeSite;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SiteKind;
import ru.rsnms.reserve.SiteList;
import ru.rsnms.reserve.SiteStage;
import ru.rsnms.reserve.SiteStep;
import ru.rsnms.reserve.placement.Dynamics;
import ru.rsnms.reserve.placement.Figure;
import ru.rsnms.reserve.placement.Trend;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Scope;
import ru.rsnms.shared.SubjectRef;

class SiteTest {

  private static final Instant NOON = Instant.parse("2027-03-12T05:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2027, 3, 12);
  private static final Dynamics THREE = new Dynamics(3, BigDecimal.ZERO, BigDecimal.TEN);
  private static final OrderId ORDER = new OrderId(UUID.randomUUID());
  private static final Actor KEEPER =
      new Actor("reserve", "Тихомирова А. С.", Set.of(Role.INST_RESERVE), Scope.REGION);

  private static Site site(SiteKind kind, int... values) {
    var school =
        new OrganizationView(
            OrganizationId.random(),
            "42-17-s001",
            OrganizationKind.SCHOOL,
            new OrganizationNames("Школа № 1", "Школа № 1", null, List.of()),
            "42-17");
    var wanted = new ProposeSite(SeasonId.next(), kind, school.id(), "Качество", 2026, 2, null);
    return new Site(wanted, school, trend(values), null, KEEPER, NOON);
  }

  private static Trend trend(int... values) {
    var figures =
        IntStream.range(0, values.length)
            .mapToObj(
                at -> new Figure(2026 - values.length + 1 + at, BigDecimal.valueOf(values[at])))
            .toList();
    return THREE.trend(figures, 2026, null);
  }

  @Test
  void figures_that_do_not_fit_the_kind_are_refused() {
    assertThat(site(SiteKind.INTERNSHIP, 50, 52, 53, 60).stage()).isEqualTo(SiteStage.PROPOSED);
    assertThat(site(SiteKind.EXPERT_PROJECT, 50, 60, 40, 60).stage()).isEqualTo(SiteStage.PROPOSED);
    assertThatThrownBy(() -> site(SiteKind.INTERNSHIP, 50, 60, 40, 60))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> site(SiteKind.EXPERT_PROJECT, 50, 52, 53, 60))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> site(SiteKind.INTERNSHIP, 52, 53, 60)).isInstanceOf(Conflict.class);
  }

  @Test
  void nothing_works_before_the_order_has_its_number() {
    var site = site(SiteKind.INTERNSHIP, 50, 52, 53, 60);
    assertThatThrownBy(() -> site.activate("15", DAY, KEEPER, NOON)).isInstanceOf(Conflict.class);

    site.isLaidBefore(ORDER, KEEPER, NOON);
    site.isLaidBefore(ORDER, KEEPER, NOON);
    site.activate("15", DAY, KEEPER, NOON);

    assertThat(site.row().orderNumber()).isEqualTo("15");
    assertThat(site.card(true).steps())
        .extracting(SiteStep::to)
        .containsExactly(SiteStage.PROPOSED, SiteStage.ORDERED, SiteStage.ACTIVE);
  }

  @Test
  void another_order_takes_the_place_of_one_given_up() {
    var site = site(SiteKind.INTERNSHIP, 50, 52, 53, 60);
    var other = new OrderId(UUID.randomUUID());
    site.isLaidBefore(ORDER, KEEPER, NOON);
    site.isLaidBefore(other, KEEPER, NOON);

    assertThat(site.order()).contains(other);
    assertThat(site.stage()).isEqualTo(SiteStage.ORDERED);
  }

  @Test
  void a_site_at_work_is_finished_and_not_dropped() {
    var site = site(SiteKind.INTERNSHIP, 50, 52, 53, 60);
    site.isLaidBefore(ORDER, KEEPER, NOON);
    site.activate("15", DAY, KEEPER, NOON);

    assertThatThrownBy(() -> site.drop("ошибка", KEEPER, NOON)).isInstanceOf(Conflict.class);
    site.finish("Стажировка закончена", KEEPER, NOON);
    assertThat(site.stage()).isEqualTo(SiteStage.FINISHED);
  }

  @Test
  void a_pointer_leads_to_the_list_of_its_kind_and_to_no_other() {
    var list = new SiteList(SeasonId.next(), SiteKind.EXPERT_PROJECT);

    assertThat(SiteList.named(SubjectRef.of(list))).contains(list);
    assertThat(SiteList.named(SubjectRef.of(list.season()))).isEmpty();
    assertThat(SiteList.named(null)).isEmpty();
  }
}
