package ru.rsnms.deploy.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.rsnms.deploy.inside.AsUser.minister;
import static ru.rsnms.deploy.inside.AsUser.municipal;
import static ru.rsnms.deploy.inside.AsUser.officer;

import jakarta.ejb.EJBAccessException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.document.DoubtfulForm;
import ru.rsnms.document.NameFormQueries;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderStage;
import ru.rsnms.registry.ConfirmNameForms;
import ru.rsnms.registry.ConfirmPostForms;
import ru.rsnms.registry.NameCase;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.PersonQueries;
import ru.rsnms.registry.PersonService;
import ru.rsnms.registry.PostService;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.NotFound;

/** Names and posts in cases: nothing unconfirmed is signed by one who does not say so. */
@ExtendWith(ArquillianExtension.class)
class NameFormsIT {

  @Deployment
  static WebArchive archive() {
    return InsideArchive.of(NameFormsIT.class);
  }

  @Test
  void unconfirmed_forms_are_signed_only_when_accepted_by_name() throws Exception {
    var order = Acts.draft("Профессору Дробышеву Н.Ф. подготовить отзыв до 15.02.2027.");
    Acts.agree(order);

    assertThat(officer(() -> doubts(order)))
        .extracting(DoubtfulForm::words)
        .containsExactly("Профессору", "Дробышеву Н.Ф.");
    assertThatThrownBy(() -> minister(() -> sign(order, List.of())))
        .isInstanceOfSatisfying(
            Conflict.class,
            refusal -> assertThat(refusal.code()).isEqualTo("document/forms-unconfirmed"));
    assertThatThrownBy(() -> minister(() -> sign(order, List.of("Профессору"))))
        .isInstanceOf(Conflict.class);
    assertThat(officer(() -> Acts.card(order)).stage()).isEqualTo(OrderStage.APPROVED);

    minister(() -> sign(order, List.of("Профессору", "Дробышеву Н.Ф.")));
    assertThat(officer(() -> Acts.card(order)).stage()).isEqualTo(OrderStage.SIGNED);
  }

  @Test
  void confirmed_forms_raise_no_doubt() throws Exception {
    var order = Acts.draft("Ознакомить советника губернатора Хлебникова В.А. с отчётом.");
    var seen = officer(() -> doubts(order));
    assertThat(seen).hasSize(2);

    officer(() -> confirmPost(seen.get(0).nominative()));
    assertThat(officer(() -> doubts(order)))
        .extracting(DoubtfulForm::words)
        .containsExactly("Хлебникова В.А.");
    officer(() -> confirmName(seen.get(1).person()));

    assertThat(officer(() -> doubts(order))).isEmpty();
    Acts.agree(order);
    minister(() -> sign(order, List.of()));
  }

  @Test
  void the_ministry_alone_vouches_for_posts_and_a_municipality_sees_no_draft() throws Exception {
    var order = Acts.draft("Профессору Дробышеву Н.Ф. подготовить отзыв.");

    assertThatThrownBy(() -> municipal(() -> confirmPost("методист")))
        .isInstanceOf(EJBAccessException.class);
    assertThat(municipal(() -> Services.find(PostService.class).forms("методист")).isOpen())
        .isFalse();
    assertThatThrownBy(() -> municipal(() -> doubts(order))).isInstanceOf(NotFound.class);
  }

  private static List<DoubtfulForm> doubts(OrderId order) {
    return Services.find(NameFormQueries.class).doubts(order);
  }

  private static Void sign(OrderId order, List<String> accepted) throws Exception {
    var card = Acts.card(order);
    InSystem.sign(order, card.version(), card.contentHash(), accepted);
    return null;
  }

  private static Void confirmPost(String post) {
    var service = Services.find(PostService.class);
    Map<NameCase, String> forms = new EnumMap<>(service.forms(post).forms());
    service.confirm(new ConfirmPostForms(post, forms));
    return null;
  }

  private static Void confirmName(PersonId person) {
    var service = Services.find(PersonService.class);
    var version = Services.find(PersonQueries.class).person(person).version();
    var forms = service.proposeNameForms(person, version).forms();
    var now = Services.find(PersonQueries.class).person(person).version();
    service.confirmNameForms(new ConfirmNameForms(person, now, forms));
    return null;
  }
}
