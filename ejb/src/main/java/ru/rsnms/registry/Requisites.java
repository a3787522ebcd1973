package ru.rsnms.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import ru.rsnms.shared.Invalid;

/**
 * What agreements print of an organisation; what nobody has entered is {@code null}.
 *
 * @param bank account and bank, one line each
 */
@Embeddable
public record Requisites(
    @Column(name = "legal_address") @Size(max = 500) String address,
    @Column(name = "inn") @Size(max = 20) String inn,
    @Column(name = "kpp") @Size(max = 20) String kpp,
    @Column(name = "ogrn") @Size(max = 20) String ogrn,
    @Column(name = "bank_lines") @Size(max = 2000) String bank,
    @Column(name = "phone") @Size(max = 100) String phone) {

  public static final Requisites NONE = new Requisites(null, null, null, null, null, null);

  private static final int[] INN_WEIGHTS = {2, 4, 10, 3, 5, 9, 4, 6, 8};
  private static final int DIGIT = 10;
  private static final int INN_MODULUS = 11;

  public Requisites {
    address = orNull(address);
    inn = orNull(inn);
    kpp = orNull(kpp);
    ogrn = orNull(ogrn);
    bank = orNull(bank);
    phone = orNull(phone);
  }

  private static String orNull(String words) {
    return words == null || words.isBlank() ? null : words.strip();
  }

  /** Refuses numbers whose check digit is wrong: a slip of the pen, not another organisation. */
  void mustBeRight() {
    if (inn != null && !(inn.matches("[0-9]{10}") && innHolds())) {
      throw new Invalid("registry/inn", "requisites.inn", inn);
    }
    if (kpp != null && !kpp.matches("[0-9]{4}[0-9A-Z]{2}[0-9]{3}")) {
      throw new Invalid("registry/kpp", "requisites.kpp", kpp);
    }
    if (ogrn != null && !(ogrn.matches("[0-9]{13}") && ogrnHolds())) {
      throw new Invalid("registry/ogrn", "requisites.ogrn", ogrn);
    }
  }

  private boolean innHolds() {
    var sum = 0;
    for (var at = 0; at < INN_WEIGHTS.length; at++) {
      sum += INN_WEIGHTS[at] * Character.digit(inn.charAt(at), DIGIT);
    }
    return sum % INN_MODULUS % DIGIT == Character.digit(inn.charAt(INN_WEIGHTS.length), DIGIT);
  }

  private boolean ogrnHolds() {
    var last = ogrn.length() - 1;
    var rest = Long.parseLong(ogrn.substring(0, last)) % INN_MODULUS % DIGIT;
    return rest == Character.digit(ogrn.charAt(last), DIGIT);
  }
}
