package ru.rsnms.deploy.inside;

import java.util.List;
import java.util.Set;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.SignOrder;
import ru.rsnms.document.SigningService;

/** The minister signs in the system: asks, logs in anew, signs. */
final class InSystem {

  private InSystem() {}

  /** Called as the minister; the signature is given by a login made after the question. */
  static void sign(OrderId order, long version, String contentHash) throws Exception {
    sign(order, version, contentHash, List.of());
  }

  /** The same with forms of names that nobody has confirmed. */
  static void sign(OrderId order, long version, String contentHash, List<String> accepted)
      throws Exception {
    var signing = Services.find(SigningService.class);
    var asked = signing.askToConfirm(order, version, contentHash);
    AsUser.run(
        "minister",
        Set.of("MINISTER"),
        "region",
        () -> {
          signing.sign(new SignOrder(order, version, contentHash, asked.id(), accepted));
          return null;
        });
  }
}
