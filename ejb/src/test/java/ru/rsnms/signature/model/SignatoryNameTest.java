package ru.rsnms.signature.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import ru.rsnms.shared.PersonName;
import ru.rsnms.signature.CertificateView;

class SignatoryNameTest {

  private static final SignatoryName NAME =
      SignatoryName.of(new PersonName("Белозёров", "Максим", "Юрьевич"));

  private static CertificateView certificateOf(String owner) {
    return new CertificateView("01", owner, null, "УЦ", Instant.EPOCH, Instant.MAX, "00");
  }

  @Test
  void authorities_write_names_as_they_like() {
    assertThat(NAME.owns(certificateOf("Белозёров Максим Юрьевич"))).isTrue();
    assertThat(NAME.owns(certificateOf("БЕЛОЗЕРОВ МАКСИМ  ЮРЬЕВИЧ"))).isTrue();
    assertThat(NAME.owns(certificateOf("Белозёров\u00a0Максим Юрьевич "))).isTrue();
  }

  @Test
  void another_person_is_another_person() {
    assertThat(NAME.owns(certificateOf("Белозёрова Максим Юрьевич"))).isFalse();
    assertThat(NAME.owns(certificateOf("Белозёров Максим"))).isFalse();
    assertThatThrownBy(() -> NAME.mustOwn(certificateOf("Лосев Андрей Павлович")))
        .hasMessageContaining("signature/other-owner");
  }
}
