package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.rsnms.document.ChainState;
import ru.rsnms.document.ChainedSignature;
import ru.rsnms.document.OrderId;
import ru.rsnms.shared.SubjectRef;
import ru.rsnms.shared.listing.Columns;
import ru.rsnms.signature.SignatureBook;
import ru.rsnms.signature.SignatureView;

/** Holds the signatures under a registered document against its links in the chain. */
@ApplicationScoped
public class ChainedSignatures {

  private static final String LINKS =
      """
      select body::jsonb ->> 'signature', position,
        row_hash = document.link_hash(prev_hash, position, body)
      from document.register_link where order_id = :order and event = 'SIGNATURE_ADDED' order by position
      """;

  @PersistenceContext EntityManager em;
  @Inject SignatureBook book;

  private record Place(long position, boolean sound) {}

  /** In the order of the chain; what it does not know comes last. */
  List<ChainedSignature> of(OrderId order) {
    Map<String, SignatureView> signatures = new LinkedHashMap<>();
    book.of(SubjectRef.of(order)).forEach(one -> signatures.put(one.sha256(), one));
    List<ChainedSignature> found = new ArrayList<>();
    places(order)
        .forEach((digest, place) -> found.add(chained(digest, place, signatures.remove(digest))));
    signatures.forEach((digest, one) -> found.add(seen(one, null, ChainState.NOT_CHAINED)));
    return found;
  }

  private Map<String, Place> places(OrderId order) {
    Map<String, Place> places = new LinkedHashMap<>();
    Columns.of(em.createNativeQuery(LINKS, Object[].class).setParameter("order", order.value()))
        .forEach(
            columns -> places.put(columns.text(), new Place(columns.number(), columns.flag())));
    return places;
  }

  private ChainedSignature chained(String digest, Place place, SignatureView signature) {
    if (signature == null) {
      return new ChainedSignature(null, null, place.position, digest, ChainState.MISSING);
    }
    var whole = place.sound && book.isWhole(signature.id());
    return seen(signature, place.position, whole ? ChainState.WHOLE : ChainState.CHANGED);
  }

  private static ChainedSignature seen(SignatureView one, Long position, ChainState state) {
    return new ChainedSignature(one.method(), one.signedOn(), position, one.sha256(), state);
  }
}
