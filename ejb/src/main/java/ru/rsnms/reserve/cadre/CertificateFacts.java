package ru.rsnms.reserve.cadre;

import java.time.LocalDate;

/**
 * What a certificate of inclusion in the reserve says.
 *
 * @param reserve which reserve, in words
 * @param since day of the order
 * @param place of the person in the order, in words
 * @param number of the certificate
 */
public record CertificateFacts(
    String issuer,
    String name,
    String organization,
    String reserve,
    int level,
    String seasonTitle,
    LocalDate since,
    LocalDate until,
    String orderNumber,
    LocalDate orderDate,
    String place,
    String number,
    LocalDate issuedOn) {

  /** The same facts at another time are the same words. */
  public String words() {
    return String.join(
        "\n",
        issuer,
        name,
        organization,
        reserve,
        String.valueOf(level),
        seasonTitle,
        since.toString(),
        until.toString(),
        orderNumber,
        orderDate.toString(),
        place);
  }
}
