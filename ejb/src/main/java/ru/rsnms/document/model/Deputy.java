package ru.rsnms.document.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import ru.rsnms.document.VisaRow;
import ru.rsnms.registry.SubstituteCapacity;

/** Who gave a visa in the place of the approver, as known at that moment. */
@Embeddable
public record Deputy(
    @Column(name = "deputy_account") String account,
    @Column(name = "deputy_name") String name,
    @Column(name = "deputy_post") String post,
    @Enumerated(EnumType.STRING) @Column(name = "deputy_capacity") SubstituteCapacity capacity,
    @Column(name = "deputy_ground") String ground) {

  VisaRow.Deputy row() {
    return new VisaRow.Deputy(name, post, capacity, ground);
  }
}
