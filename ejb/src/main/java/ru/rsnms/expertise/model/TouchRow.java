package ru.rsnms.expertise.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.rsnms.expertise.Touches;

/** One thing that an item is connected with, as a row of the database. */
@Embeddable
record TouchRow(
    @Enumerated(EnumType.STRING) @Column(name = "kind") Kind kind,
    @Column(name = "value") String value) {

  enum Kind {
    PERSON,
    ORGANIZATION,
    MUNICIPALITY
  }

  static Set<TouchRow> of(Touches touches) {
    return Stream.of(
            touches.persons().stream()
                .map(one -> new TouchRow(Kind.PERSON, one.value().toString())),
            touches.organizations().stream()
                .map(one -> new TouchRow(Kind.ORGANIZATION, one.value().toString())),
            touches.municipalities().stream().map(one -> new TouchRow(Kind.MUNICIPALITY, one)))
        .flatMap(rows -> rows)
        .collect(Collectors.toSet());
  }
}
