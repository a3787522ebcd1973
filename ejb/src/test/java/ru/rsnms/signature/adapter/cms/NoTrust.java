package ru.rsnms.signature.adapter.cms;

import java.util.List;
import ru.rsnms.signature.model.TrustStore;

/** A store that its operator has left empty. */
final class NoTrust implements TrustStore {

  @Override
  public List<byte[]> certificates() {
    return List.of();
  }

  @Override
  public List<byte[]> revocationLists() {
    return List.of();
  }
}
