package ru.rsnms.deploy.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.rsnms.deploy.inside.AsUser.inRegion;
import static ru.rsnms.deploy.inside.AsUser.legal;
import static ru.rsnms.deploy.inside.AsUser.municipal;
import static ru.rsnms.deploy.inside.AsUser.officer;
import static ru.rsnms.deploy.inside.AsUser.teacher;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.document.CallReaders;
import ru.rsnms.document.Familiarisation;
import ru.rsnms.document.FamiliarisationQueries;
import ru.rsnms.document.FamiliarisationService;
import ru.rsnms.document.NotePaperReading;
import ru.rsnms.document.OrderAction;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.document.ProposedReader;
import ru.rsnms.document.ReaderId;
import ru.rsnms.document.ReaderRow;
import ru.rsnms.document.ReaderStage;
import ru.rsnms.document.ReadingWay;
import ru.rsnms.registry.PersonFilter;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.PersonQueries;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.PageRequest;

/** Who has to read an order, on the real database: proposals, calls, both ways of signing. */
@ExtendWith(ArquillianExtension.class)
class FamiliarisationIT {

  private static final String[] CLAUSES = {
    "Главному консультанту Вершининой Е.А. подготовить сводку до 15.02.2027.",
    "Учителю Журавлёвой П.Е. представить отзыв до 15.02.2027; Вершинину Е.А. ознакомить."
  };

  @Deployment
  static WebArchive archive() {
    return InsideArchive.of(FamiliarisationIT.class);
  }

  @Test
  void those_whom_the_text_names_are_proposed_once_each() throws Exception {
    var order = Acts.draft(CLAUSES);

    assertThat(officer(() -> sheet(order)).proposed())
        .extracting(ProposedReader::name)
        .anyMatch(name -> name.startsWith("Вершинина"))
        .anyMatch(name -> name.startsWith("Журавл"))
        .hasSize(2);
    officer(() -> call(order, named(order, "Вершинина")));
    assertThat(officer(() -> sheet(order)).proposed())
        .extracting(ProposedReader::name)
        .noneMatch(name -> name.startsWith("Вершинина"));
  }

  @Test
  void one_called_in_the_draft_reads_after_the_number_and_another_is_added_later()
      throws Exception {
    var order = Acts.draft(CLAUSES);
    officer(() -> call(order, named(order, "Журавл")));
    assertThatThrownBy(() -> teacher(() -> acknowledge(order))).isInstanceOf(NotFound.class);

    Acts.agree(order);
    inRegion("minister", "MINISTER", () -> Acts.sign(order));
    Acts.register(order);

    assertThat(teacher(() -> Services.find(OrderQueries.class).tasks()))
        .anyMatch(
            task ->
                task.order().equals(order)
                    && task.action() == OrderAction.ACKNOWLEDGE
                    && task.due() != null);
    teacher(() -> acknowledge(order));
    assertThatThrownBy(() -> teacher(() -> acknowledge(order))).isInstanceOf(Conflict.class);
    officer(() -> call(order, named(order, "Вершинина")));

    assertThat(officer(() -> sheet(order)).readers())
        .extracting(ReaderRow::stage, ReaderRow::way)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(ReaderStage.READ, ReadingWay.IN_SYSTEM),
            org.assertj.core.groups.Tuple.tuple(ReaderStage.CALLED, null));
  }

  @Test
  void a_signature_on_paper_is_noted_by_the_registrar_alone() throws Exception {
    var order = Acts.registered(CLAUSES);
    officer(() -> call(order, named(order, "Журавл")));
    var reader = new ReaderId(officer(() -> sheet(order)).readers().get(0).id());

    assertThatThrownBy(() -> officer(() -> note(order, reader, 0)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> municipal(() -> note(order, reader, 0))).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> legal(() -> note(order, reader, 1))).isInstanceOf(Invalid.class);
    legal(() -> note(order, reader, 0));

    var noted = officer(() -> sheet(order)).readers().get(0);
    assertThat(noted.way()).isEqualTo(ReadingWay.ON_PAPER);
    assertThat(noted.notedBy()).isEqualTo("legal");
    assertThat(noted.readOn()).isEqualTo(RegionDay.today());
    assertThatThrownBy(() -> officer(() -> release(order, reader))).isInstanceOf(Conflict.class);
  }

  @Test
  void a_municipality_calls_nobody_to_an_order_of_the_ministry() throws Exception {
    var order = Acts.registered(CLAUSES);
    var teacher = named(order, "Журавл");

    assertThatThrownBy(() -> municipal(() -> call(order, teacher))).isInstanceOf(Forbidden.class);
    assertThat(municipal(() -> sheet(order)).proposed()).isEmpty();
    assertThatThrownBy(() -> teacher(() -> call(order, teacher)))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void who_is_unseen_and_unnamed_cannot_be_called() throws Exception {
    var order = Acts.draft("Провести проверку.");

    assertThatThrownBy(() -> officer(() -> call(order, PersonId.random())))
        .isInstanceOf(NotFound.class);
    var anybody =
        officer(
            () ->
                Services.find(PersonQueries.class)
                    .people(new PersonFilter("Осипенко", null, null, null), PageRequest.first(1))
                    .items()
                    .get(0)
                    .id());
    officer(() -> call(order, anybody));
    assertThat(officer(() -> sheet(order)).readers()).hasSize(1);
  }

  private static PersonId named(OrderId order, String begins) throws Exception {
    return officer(() -> sheet(order)).proposed().stream()
        .filter(one -> one.name().startsWith(begins))
        .findFirst()
        .orElseThrow()
        .person();
  }

  private static Familiarisation sheet(OrderId order) {
    return Services.find(FamiliarisationQueries.class).of(order);
  }

  private static Void call(OrderId order, PersonId person) {
    Services.find(FamiliarisationService.class).call(new CallReaders(order, List.of(person), null));
    return null;
  }

  private static Void release(OrderId order, ReaderId reader) {
    Services.find(FamiliarisationService.class).release(order, reader);
    return null;
  }

  private static Void note(OrderId order, ReaderId reader, int daysAhead) {
    Services.find(FamiliarisationService.class)
        .note(new NotePaperReading(order, reader, RegionDay.today().plusDays(daysAhead), null));
    return null;
  }

  private static Void acknowledge(OrderId order) {
    Services.find(FamiliarisationService.class).acknowledge(order);
    return null;
  }
}
