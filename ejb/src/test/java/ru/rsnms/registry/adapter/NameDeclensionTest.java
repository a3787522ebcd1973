package ru.rsnms.registry.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.rsnms.registry.NameCase;
import ru.rsnms.registry.Sex;
import ru.rsnms.shared.PersonName;

class NameDeclensionTest {

  private final NameDeclension declension = new NameDeclension();

  @Test
  void proposes_every_oblique_case() {
    var forms = declension.formsOf(new PersonName("Иванова", "Любовь", "Ильинична"), Sex.FEMALE);

    assertThat(forms.keySet()).isEqualTo(NameCase.oblique());
    assertThat(forms.get(NameCase.ACCUSATIVE).full()).isEqualTo("Иванову Любовь Ильиничну");
  }

  @ParameterizedTest
  @CsvSource({
    "Цой, Цою",
    "Соловей, Соловью",
    "Лев, Льву",
    "Черных, Черных",
    "Бондаренко, Бондаренко"
  })
  void knows_what_the_library_does_not(String last, String dative) {
    var forms = declension.formsOf(new PersonName(last, "Павел", null), Sex.MALE);

    assertThat(forms.get(NameCase.DATIVE)).isEqualTo(new PersonName(dative, "Павлу", null));
  }
}
