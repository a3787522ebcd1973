package ru.rsnms.agreement.campaign;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of a campaign of agreements. */
@Embeddable
public record CampaignId(UUID value) implements Identified {

  public CampaignId {
    Objects.requireNonNull(value);
  }

  public static CampaignId next() {
    return new CampaignId(Ids.next());
  }

  @Override
  public String kind() {
    return "agreement.campaign";
  }
}
