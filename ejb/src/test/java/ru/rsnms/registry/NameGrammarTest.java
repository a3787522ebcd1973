package ru.rsnms.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameGrammarTest {

  @Test
  void names_are_found_in_any_order_and_case() {
    var text =
        "Отделу (Е.В.Каменева), консультанту Лосевой И.П., заведующему Пескову Марку"
            + " Викторовичу возложить на М. Л. Звягину.";

    assertThat(NameGrammar.in(text))
        .extracting(NameMention::words)
        .containsExactly(
            "Е.В.Каменева", "Лосевой И.П.", "Пескову Марку Викторовичу", "М. Л. Звягину");
  }

  @Test
  void a_full_name_keeps_its_parts() {
    var mention = NameGrammar.in("оставить за Лосевой Инной Петровной").get(0);

    assertThat(mention.last()).isEqualTo("Лосевой");
    assertThat(mention.first()).isEqualTo("Инной");
    assertThat(mention.patronymic()).isEqualTo("Петровной");
    assertThat(mention.isBrief()).isFalse();
  }

  @Test
  void bodies_and_places_are_no_names() {
    assertThat(NameGrammar.in("Министерства образования Кузбасса, г. Кемерово, п. 2.1 приказа"))
        .isEmpty();
  }
}
